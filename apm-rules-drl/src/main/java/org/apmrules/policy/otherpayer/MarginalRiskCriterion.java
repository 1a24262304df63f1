package org.apmrules.policy.otherpayer;

import org.apmrules.api.Rate;

/**
 * The least marginal risk rate.
 *
 * @param least the rate
 * @param statistic which of several rates is compared with it
 * @param minimumLossAllowance the losses, as a share of expected expenditures, below which rates
 *     may be disregarded
 */
public record MarginalRiskCriterion(
    Rate least, MarginalStatistic statistic, Rate minimumLossAllowance) {

  /** Returns the sentence for rates that are too low. */
  public String shortfall() {
    return "The "
        + (statistic == MarginalStatistic.LOWEST ? "lowest" : "average")
        + " marginal risk rate is below "
        + least
        + ".";
  }
}
