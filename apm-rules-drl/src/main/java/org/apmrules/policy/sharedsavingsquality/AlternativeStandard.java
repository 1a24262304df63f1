package org.apmrules.policy.sharedsavingsquality;

/** Whether there is an alternative standard. */
public record AlternativeStandard(boolean inForce) {}
