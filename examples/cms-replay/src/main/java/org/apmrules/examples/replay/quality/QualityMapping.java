package org.apmrules.examples.replay.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.Performance;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Rate;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MeasurePriority;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsmeasure.MeasureReportBuilder;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsmeasure.SurveyMeasure;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.MipsQualityCaseBuilder;
import org.apmrules.api.mipsquality.PriorAchievement;
import org.apmrules.api.mipsquality.Submitter;
import org.apmrules.api.sharedsavingsquality.ExtremeCircumstances;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQualityCase;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQualityCaseBuilder;
import org.apmrules.examples.replay.benchmark.Benchmarks;

/**
 * Makes cases of published results. CMS publishes rates of measures with enough cases that were
 * reported completely, and flags an ACO as affected without the share of its beneficiaries.
 */
final class QualityMapping {

  private static final String SURVEY = "321";
  private static final List<String> WEB_INTERFACE =
      List.of("001", "110", "112", "113", "134", "226", "236", "318", "370", "438");
  private static final Map<String, MeasurePriority> PRIORITIES =
      Map.of(
          "001", MeasurePriority.OUTCOME,
          "236", MeasurePriority.OUTCOME,
          "318", MeasurePriority.OTHER_HIGH_PRIORITY,
          "479", MeasurePriority.OUTCOME,
          "484", MeasurePriority.OUTCOME,
          "MCC1", MeasurePriority.OUTCOME);

  private final Benchmarks benchmarks;

  QualityMapping(Benchmarks benchmarks) {
    this.benchmarks = benchmarks;
  }

  /** Makes the case of an ACO, with its achievement of the year before if that is known. */
  SharedSavingsQualityCase of(
      PublishedQuality aco, Reading reading, Optional<PriorAchievement> prior) {
    MipsQualityCase quality =
        MipsQualityCaseBuilder.builder()
            .performanceYear(PerformanceYear.of(aco.year()))
            .pathway(ScoringPathway.APM_PERFORMANCE_PATHWAY)
            .submitter(Submitter.APM_ENTITY)
            .sharedSavingsAco(true)
            .appPlus(false)
            .smallPractice(false)
            .measures(reports(aco, reading))
            .surveySampleTooSmall(isSurveySampleTooSmall(aco))
            .eligibleMeasures(Optional.empty())
            .prior(prior)
            .build();
    return SharedSavingsQualityCaseBuilder.builder()
        .quality(quality)
        .firstYearOfFirstAgreement(false)
        .healthEquity(Optional.empty())
        .extremeCircumstances(
            aco.affected()
                ? Optional.of(new ExtremeCircumstances(Rate.ZERO, true))
                : Optional.empty())
        .publishedPercentile(Optional.empty())
        .build();
  }

  private List<MeasureReport> reports(PublishedQuality aco, Reading reading) {
    List<MeasureReport> reports = new ArrayList<>();
    List<SurveyMeasure> survey = new ArrayList<>();
    for (PrintedRate rate : aco.rates()) {
      if (rate.type() == CollectionType.CAHPS_FOR_MIPS) {
        Optional<Benchmark> benchmark = benchmarks.ofSurveyMeasure(aco.year(), rate.measure());
        survey.add(
            new SurveyMeasure(
                rate.measure(), new Performance(reading.of(rate.rate(), false)), benchmark));
      } else {
        String measure = measure(aco, rate);
        Optional<MeasureBenchmark> benchmark = benchmarks.of(aco.year(), measure, rate.type());
        boolean inverse =
            benchmark.flatMap(MeasureBenchmark::bounds).map(Benchmark::inverse).orElse(false);
        reports.add(
            report(measure, rate.type(), reading.of(rate.rate(), inverse))
                .benchmark(benchmark)
                .build());
      }
    }
    if (!survey.isEmpty()) {
      reports.add(survey(survey));
    }
    if (aco.reports(CollectionType.CMS_WEB_INTERFACE)) {
      reports.addAll(notReported(aco));
    }
    return reports;
  }

  /** CMS publishes no survey scores of an ACO with too small a sample. */
  private static boolean isSurveySampleTooSmall(PublishedQuality aco) {
    return (aco.throughWebInterface() || aco.clinicalMeasures())
        && !aco.reports(CollectionType.CAHPS_FOR_MIPS);
  }

  /**
   * A rate of the web interface that is not published beside others was not reported completely, as
   * the published scores show.
   */
  private static List<MeasureReport> notReported(PublishedQuality aco) {
    return WEB_INTERFACE.stream()
        .filter(measure -> !aco.reports(measure, CollectionType.CMS_WEB_INTERFACE))
        .map(
            measure ->
                report(measure, CollectionType.CMS_WEB_INTERFACE, BigDecimal.ZERO)
                    .dataCompleteness(Optional.of(Rate.ZERO))
                    .build())
        .toList();
  }

  /** The admissions measure had another identifier in its first year. */
  private static String measure(PublishedQuality aco, PrintedRate rate) {
    return rate.measure().equals("484") && aco.year() == 2021 ? "MCC1" : rate.measure();
  }

  private static MeasureReport survey(List<SurveyMeasure> measures) {
    return report(SURVEY, CollectionType.CAHPS_FOR_MIPS, BigDecimal.ZERO)
        .performance(Optional.empty())
        .priority(MeasurePriority.PATIENT_EXPERIENCE)
        .surveyMeasures(measures)
        .build();
  }

  private static MeasureReportBuilder report(
      String measure, CollectionType type, BigDecimal performance) {
    return MeasureReportBuilder.builder()
        .measure(measure)
        .collectionType(type)
        .priority(PRIORITIES.getOrDefault(measure, MeasurePriority.NOT_HIGH_PRIORITY))
        .performance(Optional.of(new Performance(performance)))
        .surveyMeasures(List.of())
        .cases(Optional.empty())
        .clinicians(Optional.empty())
        .dataCompleteness(Optional.empty())
        .benchmark(Optional.empty())
        .newMeasure(Optional.empty())
        .endToEndElectronic(false)
        .suppressed(false);
  }
}
