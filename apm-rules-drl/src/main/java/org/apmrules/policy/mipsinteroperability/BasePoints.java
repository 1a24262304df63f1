package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** The base score. */
public record BasePoints(Points points) {}
