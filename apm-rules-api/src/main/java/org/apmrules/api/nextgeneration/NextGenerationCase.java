package org.apmrules.api.nextgeneration;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The performance year of a Next Generation ACO. The benchmark is either stated or made from its
 * elements.
 *
 * @param performanceYear the performance year
 * @param aco the name of the ACO, for the reader
 * @param riskArrangement the Risk Arrangement that it elected
 * @param savingsLossesCap the Savings/Losses Cap that it elected, as a share of the benchmark
 * @param finalBenchmark the benchmark as CMS states it, above $0; left out if it is to be made from
 *     its elements
 * @param benchmarkElements what the benchmark is made from; left out if it is stated
 * @param efficiencyAdjustments the efficiency adjustments of the discount; left out if there are
 *     none
 * @param expenditures the Medicare Part A and B expenditures of aligned beneficiaries, $0 or more
 * @param sequestrationRate the rate of budget sequestration in force when CMS pays; 0% while it is
 *     suspended
 */
@CaseType(
    value = "next-generation-settlement",
    asks = "What does a Next Generation ACO earn or owe for a year?")
@RecordBuilder
public record NextGenerationCase(
    PerformanceYear performanceYear,
    String aco,
    RiskArrangement riskArrangement,
    Rate savingsLossesCap,
    Optional<Money> finalBenchmark,
    Optional<BenchmarkElements> benchmarkElements,
    Optional<EfficiencyAdjustments> efficiencyAdjustments,
    Money expenditures,
    Rate sequestrationRate)
    implements PolicyCase<NextGenerationSettlement> {

  /** Checks the facts. */
  public NextGenerationCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.required("riskArrangement", riskArrangement);
    Field.share("savingsLossesCap", savingsLossesCap);
    Field.optional("finalBenchmark", finalBenchmark)
        .ifPresent(benchmark -> Field.notNegative("finalBenchmark", benchmark));
    Field.optional("benchmarkElements", benchmarkElements);
    if (finalBenchmark.isPresent() == benchmarkElements.isPresent()) {
      throw Field.contradiction(
          "finalBenchmark", "Exactly one of finalBenchmark and benchmarkElements is needed.");
    }
    if (finalBenchmark.filter(Money::isZero).isPresent()) {
      throw Field.contradiction("finalBenchmark", "A benchmark of $0 cannot be settled.");
    }
    Field.optional("efficiencyAdjustments", efficiencyAdjustments);
    if (efficiencyAdjustments.isPresent() && finalBenchmark.isPresent()) {
      throw Field.contradiction(
          "efficiencyAdjustments", "A stated benchmark is adjusted already; leave them out.");
    }
    Field.notNegative("expenditures", expenditures);
    Field.share("sequestrationRate", sequestrationRate);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    finalBenchmark.map(StatedBenchmark::new).ifPresent(facts::add);
    benchmarkElements.ifPresent(facts::add);
    efficiencyAdjustments.ifPresent(facts::add);
    return facts;
  }
}
