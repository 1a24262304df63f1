package org.apmrules.policy.criteria;

import org.apmrules.api.terms.Limb;
import org.apmrules.api.terms.LossLimit;

/**
 * A limit of losses, where it binds, leaves losses of at least the nominal amount.
 *
 * @param standard the standard to which the nominal amount belongs
 * @param limit the limit
 * @param limb the limb of the nominal amount standard
 */
public record SufficientLimit(RiskStandard standard, LossLimit limit, Limb limb) {}
