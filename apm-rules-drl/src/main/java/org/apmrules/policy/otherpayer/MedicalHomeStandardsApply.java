package org.apmrules.policy.otherpayer;

/** The standards of medical home models apply. */
public record MedicalHomeStandardsApply() {}
