package org.apmrules.api.contract;

import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What the benchmark is made from.
 *
 * @param baselinePerMemberMonth the baseline expenditures per member and month, above $0
 * @param memberMonths the member months of the performance period, 1 or more
 * @param trend how the baseline is brought to the performance period
 * @param riskRatio the risk of the performance period's members as a ratio to that of the
 *     baseline's, above 0%; 100% for a contract without risk adjustment
 * @param riskLimits how far risk may move the benchmark; left out if there is no limit
 */
public record BenchmarkTerms(
    Money baselinePerMemberMonth,
    Count memberMonths,
    TrendTerms trend,
    Rate riskRatio,
    Optional<RiskLimits> riskLimits) {

  /** Checks the terms. */
  public BenchmarkTerms {
    Field.notNegative("baselinePerMemberMonth", baselinePerMemberMonth);
    if (baselinePerMemberMonth.isZero()) {
      throw Field.contradiction("baselinePerMemberMonth", "A baseline of $0 gives no benchmark.");
    }
    Field.required("memberMonths", memberMonths);
    if (memberMonths.isZero()) {
      throw Field.contradiction("memberMonths", "Without member months there is no benchmark.");
    }
    Field.required("trend", trend);
    Field.notNegative("riskRatio", riskRatio);
    if (!riskRatio.isPositive()) {
      throw Field.contradiction("riskRatio", "A ratio of 0% leaves no benchmark.");
    }
    Field.optional("riskLimits", riskLimits);
  }
}
