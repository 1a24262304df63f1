package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** The bonus points for optional measures: monitoring program, opioid agreement, registry. */
public record BonusTerms(Points pdmp, Points opioidAgreement, Points registry) {}
