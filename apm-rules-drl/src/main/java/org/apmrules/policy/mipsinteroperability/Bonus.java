package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** The bonus points for something. */
public record Bonus(String reason, Points points) {}
