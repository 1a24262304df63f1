package org.apmrules.policy.sharedsavingsquality;

/** An ACO has reported all measures that are required for something. */
public record AllReported(RequiredReports required) {}
