package org.apmrules.policy.sharedsavingsquality;

/**
 * The clinical quality measures that an ACO must report in the first year of its first agreement.
 */
public record FirstYearReports(RequiredReports required) {}
