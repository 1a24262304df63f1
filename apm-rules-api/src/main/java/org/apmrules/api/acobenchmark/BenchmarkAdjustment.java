package org.apmrules.api.acobenchmark;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The adjustment of an ACO's historical benchmark. Amounts are per capita and year, in dollars,
 * unrounded.
 *
 * @param applied which adjustment applies
 * @param regionalWeight the weight of the regional difference
 * @param regional the regional adjustment as a single value, weighted by beneficiaries
 * @param priorSavings the adjustment for prior savings; $0 if the ACO is not eligible
 * @param adjustments what is added to the benchmark of each enrollment type, by type
 */
@RecordBuilder
public record BenchmarkAdjustment(
    AppliedAdjustment applied,
    Rate regionalWeight,
    Money regional,
    Money priorSavings,
    Set<TypeAdjustment> adjustments) {

  /** Checks the result. */
  public BenchmarkAdjustment {
    Field.required("applied", applied);
    Field.share("regionalWeight", regionalWeight);
    Field.required("regional", regional);
    Field.notNegative("priorSavings", priorSavings);
    adjustments = Field.set("adjustments", adjustments);
  }
}
