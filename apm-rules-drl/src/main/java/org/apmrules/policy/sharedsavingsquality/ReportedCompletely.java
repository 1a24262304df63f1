package org.apmrules.policy.sharedsavingsquality;

/** The ACO reported all that its set requires, completely. */
public record ReportedCompletely() {}
