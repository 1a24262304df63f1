package org.apmrules.policy.criteria;

import org.apmrules.api.Rate;
import org.apmrules.api.terms.LossBase;
import org.apmrules.api.terms.LossLimit;

/**
 * The generally applicable nominal amounts, of which losses must be able to reach one.
 *
 * @param revenueShare as a share of revenue
 * @param expectedExpenditureShare as a share of expected expenditures
 */
public record NominalAmounts(Rate revenueShare, Rate expectedExpenditureShare) {

  /** Returns the sentence for a limit that is too low. */
  public String shortfall(LossLimit limit) {
    return limit.base() == LossBase.REVENUE
        ? "The loss limit of "
            + limit.rate()
            + " of revenue does not leave losses of at least "
            + revenueShare
            + " of revenue."
        : "The loss limit of "
            + limit.rate()
            + (limit.base() == LossBase.BENCHMARK ? " of the benchmark" : " of the target price")
            + " does not leave losses of at least "
            + expectedExpenditureShare
            + " of expected expenditures.";
  }
}
