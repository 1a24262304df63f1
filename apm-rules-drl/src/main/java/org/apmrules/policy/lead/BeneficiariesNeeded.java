package org.apmrules.policy.lead;

import org.apmrules.api.Count;

/**
 * How many beneficiaries the ACO needs.
 *
 * @param count the number
 */
public record BeneficiariesNeeded(Count count) {}
