package org.apmrules.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Performance;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.MeasureBenchmark;
import org.apmrules.api.benchmark.MedianBenchmark;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.api.mipsmeasure.MeasureReport;
import org.apmrules.api.mipsmeasure.SurveyMeasure;
import org.apmrules.api.mipsquality.MeasureRole;
import org.apmrules.api.mipsquality.MeasureSet;
import org.apmrules.api.mipsquality.MipsQualityCase;
import org.apmrules.api.mipsquality.MipsQualityResult;
import org.apmrules.api.mipsquality.PriorAchievement;
import org.apmrules.api.mipsquality.ScoredMeasure;

/**
 * What a programmer would write by hand for an ACO that reports each measure of APP Plus of 2026
 * once, in plain Java over the same value types: the yardstick for speed. It gives the whole result
 * and no proof.
 */
final class AppQualityTwin {

  private static final Rate COMPLETENESS = Rate.percent("75");
  private static final Rate ADJUSTMENT_CAP = Rate.percent("10");
  private static final Points ONE = Points.points(1);
  private static final Points TEN = Points.points(10);
  private static final Points THIRTY = Points.points(30);
  private static final Points HUNDRED = Points.points(100);
  private static final List<Rate> DEVIATIONS =
      List.of("2.75", "2.5", "2.25", "2", "1.5", "1", "0.5", "-0.5", "-1", "-1.5").stream()
          .map(Rate::fraction)
          .toList();

  private Points achieved = Points.ZERO;
  private Points available = Points.ZERO;
  private Points adjustment = Points.ZERO;
  private boolean complete = true;
  private final List<ScoredMeasure> measures = new ArrayList<>();

  private AppQualityTwin() {}

  static MipsQualityResult result(MipsQualityCase aco) {
    AppQualityTwin twin = new AppQualityTwin();
    aco.measures().forEach(twin::add);
    return twin.result(aco.prior());
  }

  private void add(MeasureReport report) {
    boolean reported =
        report.dataCompleteness().map(share -> share.compareTo(COMPLETENESS) >= 0).orElse(true);
    Optional<Points> compared =
        report.collectionType() == CollectionType.CAHPS_FOR_MIPS
            ? Optional.of(surveyPoints(report.surveyMeasures()))
            : report
                .benchmark()
                .map(benchmark -> points(report.performance().orElseThrow(), benchmark));
    Points points = reported ? compared.orElse(Points.ZERO) : Points.ZERO;
    Points outOf = compared.isPresent() ? TEN : Points.ZERO;
    achieved = achieved.plus(points);
    available = available.plus(outOf);
    if (report.collectionType() == CollectionType.ECQM && reported) {
      adjustment = adjustment.plus(ONE.atMost(TEN.minus(points)));
    }
    complete &= reported || compared.isEmpty();
    measures.add(
        new ScoredMeasure(
            report.measure(),
            Optional.of(report.collectionType()),
            compared.isPresent() ? MeasureRole.COUNTED : MeasureRole.LEFT_OUT,
            points,
            outOf));
  }

  private MipsQualityResult result(Optional<PriorAchievement> prior) {
    Points percent = HUNDRED.prorated(achieved, available);
    Points improvement =
        complete ? prior.map(each -> improvement(percent, each)).orElse(Points.ZERO) : Points.ZERO;
    Points added = adjustment.atMost(available.times(ADJUSTMENT_CAP));
    Points score =
        HUNDRED.prorated(achieved.plus(added), available).plus(improvement).atMost(HUNDRED);
    return new MipsQualityResult(
        Optional.of(score),
        Optional.of(score.roundedTo(2)),
        MeasureSet.APP_PLUS,
        achieved,
        available,
        percent,
        Points.ZERO,
        Points.ZERO,
        Points.ZERO,
        added,
        improvement,
        Points.ZERO,
        measures);
  }

  private static Points improvement(Points percent, PriorAchievement before) {
    Points prior = before.achievementPercent().atLeast(THIRTY);
    return TEN.prorated(percent.minus(prior), prior).atLeast(Points.ZERO).atMost(TEN);
  }

  private static Points surveyPoints(List<SurveyMeasure> measures) {
    Points total = Points.ZERO;
    int number = 0;
    for (SurveyMeasure measure : measures) {
      if (measure.benchmark().isPresent()) {
        total = total.plus(points(measure.performance(), measure.benchmark().get()));
        number++;
      }
    }
    return total.dividedBy(Count.of(number));
  }

  private static Points points(Performance performance, MeasureBenchmark benchmark) {
    return benchmark
        .median()
        .map(median -> points(performance, around(median), true))
        .orElseGet(() -> points(performance, benchmark.bounds().orElseThrow()));
  }

  private static Points points(Performance performance, Benchmark benchmark) {
    List<Performance> starts = new ArrayList<>(10);
    int last = benchmark.bounds().size() - 1;
    for (int i = 0; i < last; i++) {
      starts.add(benchmark.bounds().get(benchmark.inverse() ? last - i : i));
    }
    return points(performance, starts, benchmark.inverse());
  }

  private static List<Performance> around(MedianBenchmark benchmark) {
    return DEVIATIONS.stream()
        .map(each -> benchmark.median().plus(benchmark.standardDeviation().times(each)))
        .toList();
  }

  /** The deciles begin where {@code starts} says, from the worst performance to the best. */
  private static Points points(
      Performance performance, List<Performance> starts, boolean lowerIsBetter) {
    for (int decile = starts.size(); decile >= 1; decile--) {
      Performance start = starts.get(decile - 1);
      int comparison = performance.compareTo(start);
      if (lowerIsBetter ? comparison <= 0 : comparison >= 0) {
        if (decile == starts.size()) {
          return TEN;
        }
        Points way = Points.of(performance.minus(start).value().abs());
        Points whole = Points.of(starts.get(decile).minus(start).value().abs());
        return Points.points(decile).plus(ONE.prorated(way, whole));
      }
    }
    return ONE;
  }
}
