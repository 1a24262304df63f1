package org.apmrules.api.terms;

/** What a limit of losses is a share of. */
public enum LossBase {
  /**
   * The average estimated total revenue of the providers and suppliers in the participating APM
   * Entities: Medicare Part A and Part B revenue, or revenue from the other payer.
   */
  REVENUE,
  /** The benchmark: the beneficiary expenditures for which the APM Entity is responsible. */
  BENCHMARK,
  /** The target price of an episode payment model. */
  TARGET_PRICE
}
