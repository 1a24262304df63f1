package org.apmrules.policy.otherpayer;

/**
 * Whether payers other than Medicaid can have medical home models.
 *
 * @param recognized whether they can
 */
public record AlignedMedicalHomes(boolean recognized) {}
