package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apmrules.api.Performance;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.BenchmarkForm;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.benchmark.MedianBenchmark;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MeasurePriority;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsmeasure.MeasureReportBuilder;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsmeasure.SurveyMeasure;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.PriorAchievement;
import org.apmrules.api.mipsquality.PriorScoreBasis;
import org.apmrules.api.mipsquality.Submitter;

/** ACOs that report the eight measures of APP Plus of 2026, the same in every run. */
final class AppQualityCases {

  private static final int YEAR = 2026;
  private static final int SURVEY_MEASURES = 9;
  private static final List<CollectionType> TYPES =
      List.of(CollectionType.ECQM, CollectionType.MIPS_CQM, CollectionType.MEDICARE_CQM);
  private static final Benchmark RISING = benchmark(false);
  private static final Benchmark INVERSE = benchmark(true);

  private AppQualityCases() {}

  static MipsQualityCase numbered(int number) {
    List<MeasureReport> measures = new ArrayList<>();
    measures.add(clinical("001", number, MeasurePriority.OUTCOME, Optional.of(INVERSE)));
    measures.add(clinical("112", number * 3, MeasurePriority.NOT_HIGH_PRIORITY, some(number)));
    measures.add(clinical("113", number * 7, MeasurePriority.NOT_HIGH_PRIORITY, some(number + 1)));
    measures.add(clinical("134", number * 11, MeasurePriority.NOT_HIGH_PRIORITY, some(0)));
    measures.add(clinical("236", number * 13, MeasurePriority.OUTCOME, some(0)));
    measures.add(survey(number));
    measures.add(claims("479", number * 17));
    measures.add(claims("484", number * 19));
    return new MipsQualityCase(
        PerformanceYear.of(YEAR),
        ScoringPathway.APM_PERFORMANCE_PATHWAY,
        Submitter.APM_ENTITY,
        true,
        true,
        false,
        measures,
        false,
        Optional.empty(),
        Optional.empty(),
        number % 3 == 0
            ? Optional.empty()
            : Optional.of(
                new PriorAchievement(
                    Points.points(number % 89 + 5), PriorScoreBasis.SAME_IDENTIFIER)));
  }

  private static MeasureReport clinical(
      String measure, int number, MeasurePriority priority, Optional<Benchmark> benchmark) {
    return report(measure, TYPES.get(number % TYPES.size()), priority)
        .performance(hundredths(number * 37))
        .dataCompleteness(Optional.of(Rate.percent(number % 23 == 5 ? "74.99" : "80")))
        .benchmark(benchmark.map(MeasureBenchmark::of))
        .build();
  }

  private static MeasureReport claims(String measure, int number) {
    MedianBenchmark benchmark =
        new MedianBenchmark(Performance.performance("30"), Performance.performance("4.5"));
    return report(measure, CollectionType.ADMINISTRATIVE_CLAIMS, MeasurePriority.OUTCOME)
        .performance(hundredths(1_500 + number % 3_000))
        .benchmark(Optional.of(MeasureBenchmark.of(benchmark)))
        .build();
  }

  private static MeasureReport survey(int number) {
    List<SurveyMeasure> measures =
        IntStream.rangeClosed(1, SURVEY_MEASURES)
            .mapToObj(
                each ->
                    new SurveyMeasure(
                        "CAHPS_" + each,
                        hundredths(number * each * 41).orElseThrow(),
                        some(each == SURVEY_MEASURES ? 4 : 0)))
            .toList();
    return report("321", CollectionType.CAHPS_FOR_MIPS, MeasurePriority.PATIENT_EXPERIENCE)
        .surveyMeasures(measures)
        .build();
  }

  private static Optional<Benchmark> some(int number) {
    return number % 5 == 4 ? Optional.empty() : Optional.of(RISING);
  }

  private static Optional<Performance> hundredths(int number) {
    return Optional.of(new Performance(BigDecimal.valueOf(number % 10_001, 2)));
  }

  private static MeasureReportBuilder report(
      String measure, CollectionType type, MeasurePriority priority) {
    return MeasureReportBuilder.builder()
        .measure(measure)
        .collectionType(type)
        .priority(priority)
        .performance(Optional.empty())
        .surveyMeasures(List.of())
        .cases(Optional.empty())
        .clinicians(Optional.empty())
        .dataCompleteness(Optional.empty())
        .benchmark(Optional.empty())
        .newMeasure(Optional.empty())
        .endToEndElectronic(false)
        .suppressed(false);
  }

  private static Benchmark benchmark(boolean inverse) {
    List<Performance> bounds =
        List.of("3.1", "17", "24.5", "31", "31", "48.25", "57", "66.6", "79", "88", "99").stream()
            .map(Performance::performance)
            .toList();
    return new Benchmark(inverse, BenchmarkForm.PERCENTILES, bounds);
  }
}
