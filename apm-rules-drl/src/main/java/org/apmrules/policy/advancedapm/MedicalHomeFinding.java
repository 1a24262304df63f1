package org.apmrules.policy.advancedapm;

/**
 * Whether the model is a Medical Home Model.
 *
 * @param isOne whether it is
 */
public record MedicalHomeFinding(boolean isOne) {}
