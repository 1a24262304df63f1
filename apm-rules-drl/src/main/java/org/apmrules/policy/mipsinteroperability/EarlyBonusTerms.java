package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** The bonus points of the first two years: registry, activities, 2015 Edition only. */
public record EarlyBonusTerms(Points registry, Points activities, Points edition2015) {}
