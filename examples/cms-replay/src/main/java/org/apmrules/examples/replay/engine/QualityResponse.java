package org.apmrules.examples.replay.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.Performance;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.BenchmarkForm;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MeasurePriority;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsmeasure.MeasureReportBuilder;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.MipsQualityCaseBuilder;
import org.apmrules.api.mipsquality.MipsQualityResult;
import org.apmrules.api.mipsquality.ScoredMeasure;
import org.apmrules.api.mipsquality.Submitter;

/** Recomputes the quality part of a response from the rates and benchmarks that it shows. */
final class QualityResponse implements CategoryResponse {

  private static final Map<String, CollectionType> METHODS =
      Map.of(
          "registry", CollectionType.MIPS_CQM,
          "electronicHealthRecord", CollectionType.ECQM,
          "claims", CollectionType.MEDICARE_PART_B_CLAIMS,
          "cmsWebInterface", CollectionType.CMS_WEB_INTERFACE);

  @Override
  public String category() {
    return "quality";
  }

  @Override
  public List<ComputedPart> compute(ApmRules rules, ResponsePart category) {
    ResponsePart original = category.original().orElseThrow();
    ResponsePart set = original.parts().get(0);
    MipsQualityResult result = rules.determine(policyCase(set)).result();
    List<ComputedPart> computed = new ArrayList<>();
    for (ScoredMeasure measure : result.measures()) {
      set.part(measure.measure())
          .flatMap(ResponsePart::value)
          .ifPresent(
              value ->
                  computed.add(
                      new ComputedPart(measure.measure(), value, measure.achievementPoints())));
    }
    Points percent = result.percentScore().orElse(Points.ZERO);
    computed.addAll(category.scores(percent, percent));
    return computed;
  }

  private static MipsQualityCase policyCase(ResponsePart set) {
    List<MeasureReport> reports = set.parts().stream().map(QualityResponse::report).toList();
    return MipsQualityCaseBuilder.builder()
        .performanceYear(year(set))
        .pathway(ScoringPathway.TRADITIONAL_MIPS)
        .submitter(Submitter.GROUP)
        .sharedSavingsAco(false)
        .appPlus(false)
        .smallPractice(set.metadata().isTrue("smallPracticeBonusEligible"))
        .measures(reports)
        .surveySampleTooSmall(false)
        .eligibleMeasures(Optional.empty())
        .prior(Optional.empty())
        .build();
  }

  private static PerformanceYear year(ResponsePart set) {
    String start = set.parts().get(0).metadata().text("performanceStart").orElseThrow();
    return PerformanceYear.of(Integer.parseInt(start.substring(0, 4)));
  }

  private static MeasureReport report(ResponsePart measure) {
    ResponsePart metadata = measure.metadata();
    String method = metadata.text("submissionMethod").orElse("registry");
    return MeasureReportBuilder.builder()
        .measure(measure.name())
        .collectionType(METHODS.getOrDefault(method, CollectionType.MIPS_CQM))
        .priority(
            metadata.isTrue("highPriorityBonusEligible")
                ? MeasurePriority.OTHER_HIGH_PRIORITY
                : MeasurePriority.NOT_HIGH_PRIORITY)
        .performance(metadata.number("performanceRate").map(Performance::new))
        .surveyMeasures(List.of())
        .cases(metadata.number("eligiblePopulation").map(QualityResponse::count))
        .clinicians(Optional.empty())
        .dataCompleteness(
            metadata.number("reportingRate").map(rate -> Rate.percent(rate.toPlainString())))
        .benchmark(benchmark(metadata.numbers("deciles")))
        .newMeasure(Optional.empty())
        .endToEndElectronic(metadata.isTrue("endToEndBonusEligible"))
        .suppressed(false)
        .build();
  }

  private static Count count(BigDecimal number) {
    return Count.of(number.setScale(0, RoundingMode.UNNECESSARY).longValueExact());
  }

  private static Optional<MeasureBenchmark> benchmark(List<BigDecimal> deciles) {
    if (deciles.isEmpty()) {
      return Optional.empty();
    }
    boolean inverse = deciles.get(0).compareTo(deciles.get(deciles.size() - 1)) > 0;
    return Optional.of(
        MeasureBenchmark.of(
            new Benchmark(
                inverse,
                BenchmarkForm.DECILES_2_TO_10,
                deciles.stream().map(Performance::new).toList())));
  }
}
