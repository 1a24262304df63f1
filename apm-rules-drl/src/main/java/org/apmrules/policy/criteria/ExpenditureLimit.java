package org.apmrules.policy.criteria;

import org.apmrules.api.terms.LossLimit;

/**
 * A limit of losses is a share of expected expenditures.
 *
 * @param limit the limit
 */
public record ExpenditureLimit(LossLimit limit) {}
