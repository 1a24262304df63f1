package org.apmrules.api.directcontracting;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.CaseType;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.CorridorTerms;

/**
 * The performance year of an ACO in Direct Contracting (performance years 2021 and 2022) or ACO
 * REACH (from 2023). The benchmark is either stated or made from its elements.
 *
 * @param performanceYear the performance year; 2021 covers April to December
 * @param aco the name of the ACO, for the reader
 * @param riskArrangement the risk arrangement that it elected
 * @param finalBenchmark the benchmark as CMS states it, after discount and withholds and before the
 *     health equity adjustment, above $0; left out if it is to be made from its elements
 * @param benchmarkElements what the benchmark is made from; left out if it is stated
 * @param healthEquityAmounts the health equity benchmark adjustment as CMS states it; left out if
 *     there is none or months are given
 * @param healthEquityMonths the beneficiary months to adjust for; left out if there are none or
 *     amounts are given
 * @param totalCostOfCare the Medicare Part A and B expenditures of aligned beneficiaries before
 *     stop-loss, $0 or more
 * @param stopLoss what the stop-loss arrangement takes and gives; left out if none was elected
 * @param agreedCorridor the risk corridor that the participation agreement states, where it differs
 *     from the one that the rules give; otherwise left out
 */
@CaseType(
    value = "direct-contracting-settlement",
    asks = "What does an ACO in Direct Contracting or ACO REACH earn or owe for a year?")
@RecordBuilder
public record DirectContractingCase(
    PerformanceYear performanceYear,
    String aco,
    RiskArrangement riskArrangement,
    Optional<Money> finalBenchmark,
    Optional<BenchmarkElements> benchmarkElements,
    Optional<HealthEquityAmounts> healthEquityAmounts,
    Optional<HealthEquityMonths> healthEquityMonths,
    Money totalCostOfCare,
    Optional<StopLoss> stopLoss,
    Optional<CorridorTerms> agreedCorridor)
    implements PolicyCase<DirectContractingSettlement> {

  /** Checks the facts. */
  public DirectContractingCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.required("riskArrangement", riskArrangement);
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
    Field.optional("healthEquityAmounts", healthEquityAmounts);
    Field.optional("healthEquityMonths", healthEquityMonths);
    if (healthEquityAmounts.isPresent() && healthEquityMonths.isPresent()) {
      throw Field.contradiction(
          "healthEquityMonths", "Only one of healthEquityAmounts and healthEquityMonths may be.");
    }
    Field.notNegative("totalCostOfCare", totalCostOfCare);
    Field.optional("stopLoss", stopLoss);
    Field.optional("agreedCorridor", agreedCorridor);
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
    healthEquityAmounts.ifPresent(facts::add);
    healthEquityMonths.ifPresent(facts::add);
    stopLoss.ifPresent(facts::add);
    agreedCorridor.ifPresent(facts::add);
    return facts;
  }
}
