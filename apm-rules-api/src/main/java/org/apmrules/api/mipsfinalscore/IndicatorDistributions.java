package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.internal.Field;

/**
 * The distributions of both risk indicators. CMS publishes the means only.
 *
 * @param hccRiskScore the distribution of the mean HCC risk scores
 * @param dualRatio the distribution of the shares of dually eligible beneficiaries
 */
public record IndicatorDistributions(
    IndicatorDistribution hccRiskScore, IndicatorDistribution dualRatio) {

  /** Checks the fields. */
  public IndicatorDistributions {
    Field.required("hccRiskScore", hccRiskScore);
    Field.required("dualRatio", dualRatio);
  }
}
