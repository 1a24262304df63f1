package org.apmrules.policy.sharedsavingsquality;

/** Neither measures nor the survey were reported. */
public record NothingReported() {}
