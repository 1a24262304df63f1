package org.apmrules.policy.sharedsavings;

/** The ACO keeps its chosen minimum rates with any number of assigned beneficiaries. */
public record RatesKeptWithAnySize() {}
