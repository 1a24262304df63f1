package org.apmrules.engine.overlay;

import org.apmrules.engine.source.Place;

/**
 * A rule that an overlay disables.
 *
 * @param area the area of law
 * @param name the name of the rule
 * @param file the file that disables it
 * @param place where in the file
 */
public record DisabledRule(String area, String name, String file, Place place) {}
