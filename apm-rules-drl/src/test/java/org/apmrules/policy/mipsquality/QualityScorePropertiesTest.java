package org.apmrules.policy.mipsquality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.apmrules.api.Rate;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.BenchmarkForm;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.benchmark.PrescribedBenchmark;
import org.apmrules.api.benchmark.PrescribedBenchmarkKind;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MeasurePriority;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsmeasure.MeasureReportBuilder;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsquality.MeasureRole;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.MipsQualityCaseBuilder;
import org.apmrules.api.mipsquality.MipsQualityResult;
import org.apmrules.api.mipsquality.PriorAchievement;
import org.apmrules.api.mipsquality.PriorScoreBasis;
import org.apmrules.api.mipsquality.ScoredMeasure;
import org.apmrules.api.mipsquality.Submitter;

class QualityScorePropertiesTest {

  private static final int TRIES = 150;
  private static final int FIRST_YEAR = 2019;
  private static final int FIRST_FLAT_YEAR = 2020;
  private static final Benchmark DECILES =
      new Benchmark(
          false,
          BenchmarkForm.DECILES_2_TO_10,
          Stream.of("10", "20", "30", "40", "50", "60", "70", "80", "90")
              .map(Performance::performance)
              .toList());
  private static final int LAST_YEAR = 2028;
  private static final List<String> MEASURES = List.of("001", "112", "113", "134", "236", "305");
  private static final Points HUNDRED = Points.points(100);
  private static final ApmRules RULES = ApmRules.load();

  @Property(tries = TRIES)
  void theScoreIsAPercentage(@ForAll("reports") MipsQualityCase given) {
    MipsQualityResult result = RULES.determine(given).result();
    Points score = result.percentScore().orElse(Points.ZERO);

    assertTrue(score.compareTo(Points.ZERO) >= 0 && score.compareTo(HUNDRED) <= 0);
    assertTrue(result.achievementPoints().compareTo(result.availablePoints()) <= 0);
  }

  @Property(tries = TRIES)
  void thePointsOfTheMeasuresAddUp(@ForAll("reports") MipsQualityCase given) {
    MipsQualityResult result = RULES.determine(given).result();
    Points sum =
        result.measures().stream()
            .filter(each -> each.role() == MeasureRole.COUNTED)
            .map(ScoredMeasure::achievementPoints)
            .reduce(Points.ZERO, Points::plus);

    assertEquals(result.achievementPoints(), sum);
  }

  @Property(tries = TRIES)
  void aHigherScoreOfTheYearBeforeNeverRaisesTheImprovement(
      @ForAll("reports") MipsQualityCase given,
      @ForAll("percents") Points one,
      @ForAll("percents") Points other) {
    Points lower = one.atMost(other);
    Points higher = one.atLeast(other);

    assertTrue(
        RULES
                .determine(after(given, higher))
                .result()
                .improvementPercentScore()
                .compareTo(RULES.determine(after(given, lower)).result().improvementPercentScore())
            <= 0);
  }

  @Property(tries = TRIES)
  void theOrderOfTheMeasuresDoesNotMatter(@ForAll("reports") MipsQualityCase given) {
    List<MeasureReport> turned = new ArrayList<>(given.measures());
    Collections.reverse(turned);

    assertEquals(
        RULES.determine(given).result(),
        RULES.determine(MipsQualityCaseBuilder.builder(given).measures(turned).build()).result());
  }

  @Provide
  Arbitrary<Points> percents() {
    return Arbitraries.integers().between(0, 100).map(Points::points);
  }

  @Provide
  Arbitrary<MipsQualityCase> reports() {
    Arbitrary<ScoringPathway> pathways =
        Arbitraries.of(ScoringPathway.TRADITIONAL_MIPS, ScoringPathway.APM_PERFORMANCE_PATHWAY);
    return Combinators.combine(
            Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR),
            pathways,
            Arbitraries.of(Submitter.values()),
            Arbitraries.of(false, true),
            measure().list().ofSize(MEASURES.size()),
            percents().optional())
        .as(QualityScorePropertiesTest::quality);
  }

  private static MipsQualityCase after(MipsQualityCase given, Points prior) {
    return MipsQualityCaseBuilder.builder(given)
        .prior(Optional.of(new PriorAchievement(prior, PriorScoreBasis.SAME_IDENTIFIER)))
        .build();
  }

  private static MipsQualityCase quality(
      int year,
      ScoringPathway pathway,
      Submitter submitter,
      boolean smallPractice,
      List<MeasureReportBuilder> measures,
      Optional<Points> prior) {
    List<MeasureReport> reports = new ArrayList<>();
    for (int i = 0; i < measures.size(); i++) {
      MeasureReport report = measures.get(i).measure(MEASURES.get(i)).build();
      reports.add(year < FIRST_FLAT_YEAR ? withDeciles(report) : report);
    }
    boolean hasPathway = year >= 2021;
    return MipsQualityCaseBuilder.builder()
        .performanceYear(PerformanceYear.of(year))
        .pathway(hasPathway ? pathway : ScoringPathway.TRADITIONAL_MIPS)
        .submitter(submitter)
        .sharedSavingsAco(false)
        .appPlus(year >= 2025)
        .smallPractice(smallPractice)
        .measures(reports)
        .surveySampleTooSmall(false)
        .eligibleMeasures(Optional.empty())
        .prior(prior.map(each -> new PriorAchievement(each, PriorScoreBasis.SAME_IDENTIFIER)))
        .build();
  }

  private static MeasureReport withDeciles(MeasureReport report) {
    return MeasureReportBuilder.builder(report)
        .benchmark(report.benchmark().map(flat -> MeasureBenchmark.of(DECILES)))
        .build();
  }

  private static Arbitrary<MeasureReportBuilder> measure() {
    return Combinators.combine(
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(2),
            Arbitraries.of(CollectionType.ECQM, CollectionType.MIPS_CQM),
            Arbitraries.of(MeasurePriority.values()),
            Arbitraries.of("60", "70", "75", "100"),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true))
        .as(
            (rate, type, priority, completeness, benchmarked, electronic) ->
                MeasureReportBuilder.builder()
                    .collectionType(type)
                    .priority(priority)
                    .performance(Optional.of(new Performance(rate)))
                    .surveyMeasures(List.of())
                    .cases(Optional.empty())
                    .clinicians(Optional.empty())
                    .dataCompleteness(Optional.of(Rate.percent(completeness)))
                    .benchmark(
                        benchmarked
                            ? Optional.of(
                                MeasureBenchmark.of(
                                    new PrescribedBenchmark(PrescribedBenchmarkKind.FLAT, false)))
                            : Optional.empty())
                    .newMeasure(Optional.empty())
                    .endToEndElectronic(electronic)
                    .suppressed(false));
  }
}
