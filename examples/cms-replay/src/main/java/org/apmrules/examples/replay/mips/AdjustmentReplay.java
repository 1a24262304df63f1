package org.apmrules.examples.replay.mips;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.Ratio;
import org.apmrules.api.mipsadjustment.PaymentAdjustment;
import org.apmrules.api.mipsadjustment.PaymentAdjustmentCase;
import org.apmrules.api.mipsadjustment.ScalingFactors;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;

/**
 * Asks whether one pair of scaling factors gives all adjustments of a year. The factors are not
 * published; an adjustment is linear in both, so each printed one leaves a strip of them open.
 */
final class AdjustmentReplay {

  private static final int FACTOR_DECIMALS = 12;
  private static final Points MOST_SCALING = Points.points(3);
  private static final Points MOST_ADDITIONAL = Points.points(1);

  private final ApmRules rules;
  private final PerformanceYear year;
  private final List<PublishedAdjustment> published;
  private final Map<Points, Line> coefficients = new HashMap<>();
  private final Map<Points, BigDecimal> computed = new HashMap<>();

  AdjustmentReplay(ApmRules rules, int year, List<PublishedAdjustment> published) {
    this.rules = rules;
    this.year = PerformanceYear.of(year);
    this.published = published;
  }

  /** Returns the factors that all adjustments leave open. */
  FactorRange factors() {
    FactorRange range = FactorRange.upTo(MOST_SCALING, MOST_ADDITIONAL);
    for (PublishedAdjustment each : published) {
      range = range.within(line(each.lowest(), Points.of(each.adjustment().highest())));
      range = range.within(negated(line(each.highest(), Points.of(each.adjustment().lowest()))));
    }
    return range;
  }

  /** Returns a row for each adjustment, computed with a pair of factors that fits all. */
  List<ReplayedRow> rows() {
    Optional<FactorPair> factors = factors().middle();
    return published.stream().map(each -> row(each, factors)).toList();
  }

  private ReplayedRow row(PublishedAdjustment each, Optional<FactorPair> factors) {
    BigDecimal printed = each.adjustment().value();
    if (factors.isEmpty()) {
      return new ReplayedRow(
          each.id(),
          "",
          printed,
          Optional.empty(),
          Verdict.UNEXPLAINED,
          "No pair of scaling factors fits all adjustments of the year.",
          List.of());
    }
    BigDecimal low = computed(each.lowest(), factors.get());
    BigDecimal high = computed(each.highest(), factors.get());
    Points middle = each.lowest().plus(each.highest()).dividedBy(Count.of(2));
    BigDecimal computed = computed(middle, factors.get());
    Verdict verdict =
        computed.compareTo(printed) == 0
            ? Verdict.EXACT
            : low.compareTo(printed) <= 0 && high.compareTo(printed) >= 0
                ? Verdict.WITHIN_PRINTED_PRECISION
                : Verdict.UNEXPLAINED;
    return new ReplayedRow(each.id(), "", printed, Optional.of(computed), verdict, "", List.of());
  }

  private BigDecimal computed(Points score, FactorPair factors) {
    return computed.computeIfAbsent(
        score,
        each ->
            determine(each, ratio(factors.scaling()), ratio(factors.additional()))
                .published()
                .fraction()
                .movePointRight(2));
  }

  /** Returns the factors with which a score earns no more than a bound, in percent. */
  private Line line(Points score, Points most) {
    Line fixed = coefficients.computeIfAbsent(score, this::coefficients);
    return new Line(fixed.scaling(), fixed.additional(), most.minus(fixed.bound()));
  }

  /** Returns what each factor adds to the adjustment of a score, and what it is without both. */
  private Line coefficients(Points score) {
    Points fixed = percent(determine(score, whole(0), whole(0)));
    return new Line(
        percent(determine(score, whole(1), whole(0))).minus(fixed),
        percent(determine(score, whole(0), whole(1))).minus(fixed),
        fixed);
  }

  private static Line negated(Line line) {
    return new Line(line.scaling().negated(), line.additional().negated(), line.bound().negated());
  }

  private PaymentAdjustment determine(Points score, Ratio scaling, Ratio additional) {
    return rules
        .determine(
            new PaymentAdjustmentCase(
                year,
                Optional.of(score),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ScalingFactors(scaling, Optional.of(additional))),
                Optional.empty()))
        .result();
  }

  private static Points percent(PaymentAdjustment adjustment) {
    Ratio sum = adjustment.adjustment().plus(adjustment.additionalAdjustment());
    int scale = Math.max(sum.numerator().scale(), sum.denominator().scale());
    return new Points(
        sum.numerator().movePointRight(scale + 2).toBigIntegerExact(),
        sum.denominator().movePointRight(scale).toBigIntegerExact());
  }

  private static Ratio whole(int factor) {
    return new Ratio(BigDecimal.valueOf(factor), BigDecimal.ONE);
  }

  private static Ratio ratio(Points factor) {
    return new Ratio(new BigDecimal(factor.toDecimal(FACTOR_DECIMALS)), BigDecimal.ONE);
  }
}
