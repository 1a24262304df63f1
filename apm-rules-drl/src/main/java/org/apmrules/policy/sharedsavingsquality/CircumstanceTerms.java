package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Rate;

/** The share of beneficiaries affected from which extreme circumstances count. */
public record CircumstanceTerms(Rate leastShare) {}
