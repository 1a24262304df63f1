package org.apmrules.policy.lead;

import org.apmrules.api.Count;

/**
 * How many beneficiaries an ACO needs.
 *
 * @param standard an ACO that is neither of the others
 * @param highNeeds an ACO of high-needs beneficiaries
 * @param newlyEntering an ACO newly entering, in its first year
 */
public record MinimumBeneficiaries(Count standard, Count highNeeds, Count newlyEntering) {}
