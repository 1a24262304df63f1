package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** Points of excluded measures that move to health information exchange. */
public record MovedToExchange(String measure, Points points) {}
