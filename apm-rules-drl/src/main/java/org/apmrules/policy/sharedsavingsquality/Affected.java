package org.apmrules.policy.sharedsavingsquality;

/** Extreme and uncontrollable circumstances affect the ACO. */
public record Affected() {}
