package org.apmrules.policy.criteria;

import org.apmrules.api.terms.LossLimit;

/**
 * A limit of losses, where it binds, leaves losses below the nominal amount.
 *
 * @param standard the standard to which the nominal amount belongs
 * @param limit the limit
 */
public record InsufficientLimit(RiskStandard standard, LossLimit limit) {}
