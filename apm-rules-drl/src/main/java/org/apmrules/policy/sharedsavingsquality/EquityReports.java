package org.apmrules.policy.sharedsavingsquality;

/** The clinical quality measures that an ACO must report to have health equity points. */
public record EquityReports(RequiredReports required) {}
