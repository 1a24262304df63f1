package org.apmrules.policy.criteria;

import org.apmrules.api.Rate;

/**
 * The nominal amount of medical home models, which losses must be able to reach.
 *
 * @param revenueShare as a share of revenue
 * @param citation the place in the law
 */
public record MedicalHomeNominalAmount(Rate revenueShare, String citation) {

  /** Returns the sentence for losses that do not reach it. */
  public String shortfall() {
    return "The limits do not leave losses of at least "
        + revenueShare
        + " of revenue, the nominal amount of medical home models.";
  }
}
