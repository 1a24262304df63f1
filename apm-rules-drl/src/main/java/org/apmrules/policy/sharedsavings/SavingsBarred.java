package org.apmrules.policy.sharedsavings;

/**
 * Savings that the law does not share, whatever their size.
 *
 * @param why the reason, in a sentence
 */
public record SavingsBarred(String why) {}
