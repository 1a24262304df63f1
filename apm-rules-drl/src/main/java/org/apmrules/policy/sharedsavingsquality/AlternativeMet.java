package org.apmrules.policy.sharedsavingsquality;

/** The alternative standard is met, or not. */
public record AlternativeMet(boolean met) {}
