package org.apmrules.policy.sharedsavingsquality;

/** The web interface measures that it may report instead. */
public record FirstYearWebInterfaceReports(RequiredReports required) {}
