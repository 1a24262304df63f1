package org.apmrules.engine.index;

import org.apmrules.api.RuleDescription;

/**
 * A rule of a compiled area.
 *
 * @param description name, source and metadata
 * @param parameter whether it follows from the year alone
 * @param stratum its place in the order, from 0
 */
public record IndexedRule(RuleDescription description, boolean parameter, int stratum) {}
