package org.apmrules.policy.attribution;

/**
 * Whether the patient count method counts the beneficiary.
 *
 * @param counted whether it does
 */
public record PatientCounted(boolean counted) {}
