package org.apmrules.policy.criteria;

import org.apmrules.api.terms.Limb;

/**
 * A limb of a criterion is met.
 *
 * @param criterion the criterion
 * @param limb the limb
 */
public record LimbMet(Criterion criterion, Limb limb) {}
