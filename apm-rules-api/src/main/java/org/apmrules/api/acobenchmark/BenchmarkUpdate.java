package org.apmrules.api.acobenchmark;

import java.util.Set;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The update of an ACO's historical benchmark.
 *
 * @param riskGrowthCap the most growth of regional risk scores that is removed from regional
 *     growth, as a factor
 * @param riskGrowthCapBinds whether the aggregate growth of risk scores exceeds it
 * @param factors the factors of each enrollment type, by type
 */
public record BenchmarkUpdate(
    Rate riskGrowthCap, boolean riskGrowthCapBinds, Set<UpdateFactor> factors) {

  /** Checks the result. */
  public BenchmarkUpdate {
    Field.notNegative("riskGrowthCap", riskGrowthCap);
    factors = Field.set("factors", factors);
  }
}
