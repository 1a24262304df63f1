package org.apmrules.api.acobenchmark;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The growth of one enrollment type from benchmark year 3 to the performance year, as factors: 105%
 * is growth of 5 percent.
 *
 * @param type the enrollment type
 * @param national the growth of national per-capita expenditures
 * @param regional the growth of the region's risk-adjusted per-capita expenditures
 * @param regionalRiskScore the growth of the region's HCC risk score
 * @param prospectiveTrend the growth that the Accountable Care Prospective Trend foresaw
 */
public record GrowthFigures(
    EnrollmentType type,
    Rate national,
    Rate regional,
    Rate regionalRiskScore,
    Rate prospectiveTrend) {

  /** Checks the factors. */
  public GrowthFigures {
    Field.required("type", type);
    Field.notNegative("national", national);
    Field.notNegative("regional", regional);
    Field.notNegative("regionalRiskScore", regionalRiskScore);
    Field.notNegative("prospectiveTrend", prospectiveTrend);
  }
}
