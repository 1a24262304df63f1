package org.apmrules.policy.otherpayer;

/** Payers other than Medicaid can have medical home models. */
public record AlignedMedicalHomes() {}
