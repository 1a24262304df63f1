package org.apmrules.policy.sharedsavingsquality;

/** The ACO is affected and has not reported all that its set requires, completely. */
public record AffectedAndIncomplete() {}
