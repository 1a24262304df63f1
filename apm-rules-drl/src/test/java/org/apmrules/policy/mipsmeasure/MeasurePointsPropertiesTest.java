package org.apmrules.policy.mipsmeasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Performance;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.BenchmarkForm;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MeasurePriority;
import org.apmrules.api.mipsmeasure.MeasureReportBuilder;
import org.apmrules.api.mipsmeasure.MipsMeasureCase;
import org.apmrules.api.mipsmeasure.MipsMeasureResult;
import org.apmrules.api.mipsmeasure.NewMeasureYear;
import org.apmrules.api.mipsmeasure.ScoringPathway;

class MeasurePointsPropertiesTest {

  private static final int TRIES = 200;
  private static final int FIRST_YEAR = 2017;
  private static final int LAST_YEAR = 2028;
  private static final Points TEN = Points.points(10);
  private static final ApmRules RULES = ApmRules.load();

  /** Two ways in which the same measure may have come out, in the order of the figures. */
  private record Pair(MipsMeasureCase lower, MipsMeasureCase higher) {}

  @Property(tries = TRIES)
  void pointsRiseWithTheRate(@ForAll("risingMeasures") Pair pair) {
    assertTrue(points(pair.lower()).compareTo(points(pair.higher())) <= 0);
  }

  @Property(tries = TRIES)
  void pointsOfAnInverseMeasureFallWithTheRate(@ForAll("inverseMeasures") Pair pair) {
    assertTrue(points(pair.lower()).compareTo(points(pair.higher())) >= 0);
  }

  @Property(tries = TRIES)
  void pointsStayBetweenNoneAndThoseAvailable(@ForAll("allMeasures") Pair pair) {
    MipsMeasureResult result = RULES.determine(pair.lower()).result();

    assertTrue(result.achievementPoints().compareTo(Points.ZERO) >= 0);
    assertTrue(result.achievementPoints().compareTo(TEN) <= 0);
    assertEquals(TEN, result.availablePoints());
  }

  @Provide
  Arbitrary<Pair> risingMeasures() {
    return pairs(false);
  }

  @Provide
  Arbitrary<Pair> inverseMeasures() {
    return pairs(true);
  }

  @Provide
  Arbitrary<Pair> allMeasures() {
    return Arbitraries.oneOf(pairs(false), pairs(true));
  }

  private static Points points(MipsMeasureCase measure) {
    return RULES.determine(measure).result().achievementPoints();
  }

  private static Arbitrary<Pair> pairs(boolean inverse) {
    return Combinators.combine(
            rates().list().ofSize(2),
            benchmarks(inverse),
            Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR),
            Arbitraries.of(ScoringPathway.values()),
            Arbitraries.of(NewMeasureYear.values()).optional())
        .as(
            (rates, benchmark, year, pathway, newMeasure) -> {
              List<Performance> ordered = rates.stream().sorted().toList();
              return new Pair(
                  measure(ordered.get(0), benchmark, year, pathway, newMeasure),
                  measure(ordered.get(1), benchmark, year, pathway, newMeasure));
            });
  }

  private static MipsMeasureCase measure(
      Performance rate,
      MeasureBenchmark benchmark,
      int year,
      ScoringPathway pathway,
      Optional<NewMeasureYear> newMeasure) {
    return new MipsMeasureCase(
        PerformanceYear.of(year),
        pathway,
        false,
        MeasureReportBuilder.builder()
            .measure("236")
            .collectionType(CollectionType.MIPS_CQM)
            .priority(MeasurePriority.OUTCOME)
            .performance(Optional.of(rate))
            .surveyMeasures(List.of())
            .cases(Optional.empty())
            .clinicians(Optional.empty())
            .dataCompleteness(Optional.empty())
            .benchmark(Optional.of(benchmark))
            .newMeasure(newMeasure)
            .endToEndElectronic(false)
            .suppressed(false)
            .build());
  }

  private static Arbitrary<MeasureBenchmark> benchmarks(boolean inverse) {
    return Combinators.combine(
            Arbitraries.of(BenchmarkForm.values()),
            rates().list().ofSize(BenchmarkForm.PERCENTILES.bounds()),
            Arbitraries.of(false, true))
        .as(
            (form, rates, capped) -> {
              List<Performance> bounds =
                  new ArrayList<>(rates.stream().limit(form.bounds()).sorted().toList());
              if (inverse && form != BenchmarkForm.PERCENTILES) {
                Collections.reverse(bounds);
              }
              Benchmark benchmark = new Benchmark(inverse, form, bounds);
              return capped
                  ? MeasureBenchmark.toppedOut(benchmark)
                  : MeasureBenchmark.of(benchmark);
            });
  }

  private static Arbitrary<Performance> rates() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
        .ofScale(2)
        .map(Performance::new);
  }
}
