package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** The cap for topped out measures applies to the measure of the case. */
public record CapApplies(Points points) {}
