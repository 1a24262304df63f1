package org.apmrules.policy.criteria;

import org.apmrules.api.Ratio;
import org.apmrules.api.terms.LossLimit;

/**
 * How much of a limit of losses counts when financial risk is assessed.
 *
 * @param limit the limit
 * @param share the part that counts, as a share of expected expenditures
 */
public record CountedLimit(LossLimit limit, Ratio share) {}
