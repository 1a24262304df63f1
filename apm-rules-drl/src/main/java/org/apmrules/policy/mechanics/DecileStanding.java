package org.apmrules.policy.mechanics;

import java.util.Optional;
import org.apmrules.api.Count;
import org.apmrules.api.Performance;
import org.apmrules.api.Points;

/**
 * The decile of a benchmark in which a performance lies.
 *
 * @param decile the number of the decile, from 1
 * @param points the points that the performance earns there, unrounded
 * @param lower where the decile begins; empty below all bounds
 * @param upper where the next decile begins; empty in the highest
 */
public record DecileStanding(
    int decile, Points points, Optional<Performance> lower, Optional<Performance> upper) {

  static DecileStanding top(int decile, Performance lower) {
    return new DecileStanding(decile, Points.points(decile), Optional.of(lower), Optional.empty());
  }

  static DecileStanding bottom(Performance upper) {
    return new DecileStanding(1, Points.points(1), Optional.empty(), Optional.of(upper));
  }

  /** Returns the number of the decile. */
  public Count number() {
    return Count.of(decile);
  }

  @Override
  public String toString() {
    return points
        + " points in decile "
        + decile
        + lower.map(bound -> " from " + bound).orElse("")
        + upper.map(bound -> " to " + bound).orElse("");
  }
}
