package org.apmrules.policy.advancedapm;

/** The standards of Medical Home Models apply. */
public record MedicalHomeStandardsApply() {}
