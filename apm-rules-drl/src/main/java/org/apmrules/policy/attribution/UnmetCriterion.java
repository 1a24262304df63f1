package org.apmrules.policy.attribution;

import org.apmrules.api.attribution.EligibilityCriterion;

/**
 * The beneficiary does not meet a criterion.
 *
 * @param criterion the criterion
 */
public record UnmetCriterion(EligibilityCriterion criterion) {}
