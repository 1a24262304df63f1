package org.apmrules.policy.mechanics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apmrules.api.Performance;
import org.apmrules.api.Points;
import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.BenchmarkForm;

/**
 * Where the deciles of a benchmark begin, from the worst performance to the best. A decile that
 * begins where the next one does is empty.
 *
 * @param lowerIsBetter whether lower performance is better
 * @param first where the first decile begins; empty if that is not known
 * @param next where the second and each later decile begins, worst first, at least one
 */
public record DecileBounds(
    boolean lowerIsBetter, Optional<Performance> first, List<Performance> next) {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if a decile begins at worse performance than the one before
   */
  public DecileBounds {
    next = List.copyOf(next);
    List<Performance> all = new ArrayList<>(first.stream().toList());
    all.addAll(next);
    for (int i = 1; i < all.size(); i++) {
      int step = all.get(i).compareTo(all.get(i - 1));
      if (lowerIsBetter ? step > 0 : step < 0) {
        throw new IllegalArgumentException("Each decile begins at better performance: " + all);
      }
    }
    if (next.isEmpty()) {
      throw new IllegalArgumentException("No bounds");
    }
  }

  /** Returns bounds that begin with that of the first decile. */
  public static DecileBounds fromFirst(boolean lowerIsBetter, List<Performance> bounds) {
    return new DecileBounds(
        lowerIsBetter, Optional.of(bounds.get(0)), bounds.subList(1, bounds.size()));
  }

  /** Returns the bounds of a published benchmark, whose form says what they mean. */
  public static DecileBounds of(Benchmark benchmark) {
    List<Performance> bounds = benchmark.bounds();
    if (benchmark.form() == BenchmarkForm.DECILES_2_TO_10) {
      return new DecileBounds(benchmark.inverse(), Optional.empty(), bounds);
    }
    if (benchmark.form() == BenchmarkForm.DECILES_1_TO_10) {
      return fromFirst(benchmark.inverse(), bounds);
    }
    List<Performance> worstFirst = new ArrayList<>(bounds);
    if (benchmark.inverse()) {
      Collections.reverse(worstFirst);
    }
    return fromFirst(benchmark.inverse(), worstFirst.subList(0, worstFirst.size() - 1));
  }

  /**
   * Returns the decile in which a performance lies and the points it earns: the number of the
   * decile plus the part of the decile that the performance has come, exactly. Of empty deciles the
   * highest counts. A performance worse than all bounds earns one point, and so does one in a first
   * decile whose beginning is not known.
   */
  public DecileStanding standingOf(Performance performance) {
    int highest = next.size() + 1;
    for (int decile = highest; decile > 1; decile--) {
      Performance lower = next.get(decile - 2);
      if (meets(performance, lower)) {
        return decile == highest
            ? DecileStanding.top(highest, lower)
            : standing(decile, performance, lower, next.get(decile - 1));
      }
    }
    return first
        .filter(bound -> meets(performance, bound))
        .map(bound -> standing(1, performance, bound, next.get(0)))
        .orElseGet(() -> DecileStanding.bottom(next.get(0)));
  }

  private boolean meets(Performance performance, Performance bound) {
    int comparison = performance.compareTo(bound);
    return lowerIsBetter ? comparison <= 0 : comparison >= 0;
  }

  private static DecileStanding standing(
      int decile, Performance performance, Performance lower, Performance upper) {
    Points part = Points.of(performance.minus(lower).value().abs());
    Points whole = Points.of(upper.minus(lower).value().abs());
    Points points = Points.points(decile).plus(Points.points(1).prorated(part, whole));
    return new DecileStanding(decile, points, Optional.of(lower), Optional.of(upper));
  }

  @Override
  public String toString() {
    return first.map(bound -> bound + ", ").orElse("")
        + next.stream().map(Performance::toString).collect(Collectors.joining(", "))
        + (lowerIsBetter ? " (lower is better)" : "");
  }
}
