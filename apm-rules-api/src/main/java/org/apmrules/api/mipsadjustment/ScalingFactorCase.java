package org.apmrules.api.mipsadjustment;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * Asks for the factors that keep the adjustments of a whole population budget neutral (42 CFR
 * 414.1405(b)(3), (d)(2)).
 *
 * @param performanceYear the performance year
 * @param population the population by final score, each score once; {@link
 *     ScoredCharges#byFinalScore()} adds it up
 */
@CaseType(
    value = "mips-scaling-factors",
    asks = "Which scaling factors keep the MIPS payment adjustments of a population in balance?")
public record ScalingFactorCase(PerformanceYear performanceYear, List<ChargesAtScore> population)
    implements PolicyCase<AdjustmentScaling> {

  private static final int MOST_SCORES = 100_000;

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if the population is empty or a score is given twice
   */
  public ScalingFactorCase {
    Field.required("performanceYear", performanceYear);
    population = Field.list("population", population);
    Field.between("population", population.size(), 1, MOST_SCORES);
    Field.eachOnce("population", population, "", each -> each.finalScore());
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    facts.addAll(population);
    return facts;
  }
}
