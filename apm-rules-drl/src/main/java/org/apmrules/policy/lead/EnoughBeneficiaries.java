package org.apmrules.policy.lead;

/**
 * Whether the ACO has as many beneficiaries as it needs.
 *
 * @param enough whether it has
 */
public record EnoughBeneficiaries(boolean enough) {}
