package org.apmrules.policy.mechanics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.otherpayer.MarginalRiskBand;
import org.apmrules.api.otherpayer.MarginalRiskSchedule;

/**
 * What an APM Entity owes, by the amount of the loss: a line through the origin that bends at the
 * ends of the bands. Losses and what is owed are shares of expected expenditures.
 *
 * <p>Losses count up to the one at which a total is owed, or without end if the total never is. The
 * rates of small losses <em>may</em> be disregarded, so they are when it helps.
 */
public final class LossCurve {

  private final List<Segment> segments = new ArrayList<>();

  /** Draws the curve of the marginal risk rates. */
  public LossCurve(MarginalRiskSchedule schedule) {
    Fraction start = Fraction.ZERO;
    Fraction owed = Fraction.ZERO;
    for (MarginalRiskBand band : schedule.bands()) {
      Optional<Fraction> end = band.upTo().map(Fraction::of);
      segments.add(new Segment(start, end, owed, band.marginalRisk()));
      if (end.isPresent()) {
        owed = owed.plus(end.get().minus(start).times(band.marginalRisk()));
        start = end.get();
      }
    }
  }

  /**
   * Returns the lowest marginal rate.
   *
   * @param smallLoss the loss below which rates may be disregarded
   * @param total the amount owed from which on rates are disregarded
   */
  public Ratio lowest(Rate smallLoss, Ratio total) {
    return best(smallLoss, total, this::lowestBetween);
  }

  /**
   * Returns the average marginal rate, weighted by the widths of the bands, unrounded. The average
   * over losses without end is the rate of the last band.
   *
   * @param smallLoss the loss below which rates may be disregarded
   * @param total the amount owed from which on rates are disregarded
   */
  public Ratio average(Rate smallLoss, Ratio total) {
    return best(smallLoss, total, this::averageBetween);
  }

  private Ratio best(
      Rate smallLoss, Ratio total, BiFunction<Fraction, Optional<Fraction>, Fraction> statistic) {
    Optional<Fraction> end = lossThatOwes(Fraction.of(total));
    Fraction small = Fraction.of(smallLoss);
    Fraction all = statistic.apply(Fraction.ZERO, end);
    boolean smallIsAll = end.map(loss -> loss.compareTo(small) <= 0).orElse(false);
    return (smallIsAll ? all : all.max(statistic.apply(small, end))).toRatio();
  }

  /** Returns the smallest loss at which the total is owed, if losses ever come to it. */
  private Optional<Fraction> lossThatOwes(Fraction total) {
    return segments.stream().flatMap(each -> each.lossThatOwes(total).stream()).findFirst();
  }

  private Fraction lowestBetween(Fraction from, Optional<Fraction> to) {
    return segments.stream()
        .filter(each -> each.overlaps(from, to))
        .map(each -> Fraction.of(each.rate()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Fraction averageBetween(Fraction from, Optional<Fraction> to) {
    return to.map(end -> owed(end).minus(owed(from)).over(end.minus(from)))
        .orElseGet(() -> Fraction.of(segments.get(segments.size() - 1).rate()));
  }

  private Fraction owed(Fraction loss) {
    Segment reached = segments.get(0);
    for (Segment segment : segments) {
      if (segment.start().compareTo(loss) <= 0) {
        reached = segment;
      }
    }
    return reached.owed().plus(loss.minus(reached.start()).times(reached.rate()));
  }

  /** A straight part of the curve: where it starts, where it ends, what is owed at its start. */
  private record Segment(Fraction start, Optional<Fraction> end, Fraction owed, Rate rate) {

    boolean overlaps(Fraction from, Optional<Fraction> to) {
      boolean endsAfter = end.map(each -> each.compareTo(from) > 0).orElse(true);
      boolean startsBefore = to.map(each -> start.compareTo(each) < 0).orElse(true);
      return endsAfter && startsBefore;
    }

    Optional<Fraction> lossThatOwes(Fraction total) {
      if (!rate.isPositive() || owed.compareTo(total) >= 0) {
        return Optional.empty();
      }
      Fraction loss = start.plus(total.minus(owed).over(Fraction.of(rate)));
      return end.map(each -> loss.compareTo(each) <= 0).orElse(true)
          ? Optional.of(loss)
          : Optional.empty();
    }
  }
}
