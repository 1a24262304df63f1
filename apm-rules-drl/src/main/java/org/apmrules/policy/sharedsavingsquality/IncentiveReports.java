package org.apmrules.policy.sharedsavingsquality;

/** The clinical quality measures of which an ACO must report all to earn the incentive. */
public record IncentiveReports(RequiredReports required) {}
