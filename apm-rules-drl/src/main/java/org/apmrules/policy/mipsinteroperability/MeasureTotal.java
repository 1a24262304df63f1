package org.apmrules.policy.mipsinteroperability;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.Points;
import org.apmrules.api.mipsinteroperability.InteroperabilityScore;
import org.apmrules.api.mipsinteroperability.ScoredInteroperabilityMeasure;

/** The measures that earn points. */
public record MeasureTotal(List<ScoredInteroperabilityMeasure> measures) {

  /** Sorts the measures. */
  public static MeasureTotal of(Set<ScoredInteroperabilityMeasure> measures) {
    return new MeasureTotal(List.copyOf(new TreeSet<>(measures)));
  }

  /** Returns the sum of their points. */
  public Points points() {
    return measures.stream()
        .map(ScoredInteroperabilityMeasure::points)
        .reduce(Points.ZERO, Points::plus);
  }

  /** Returns the score with bonus points, no more than the highest. */
  public InteroperabilityScore score(Points bonus, HighestScore highest) {
    return scoreOf(Points.ZERO, points(), bonus, highest);
  }

  /** Returns the score with base, performance and bonus points, no more than the highest. */
  public InteroperabilityScore scoreOf(
      Points base, Points performance, Points bonus, HighestScore highest) {
    return new InteroperabilityScore(
        base.plus(performance).plus(bonus).atMost(highest.points()),
        true,
        base,
        performance,
        bonus,
        measures);
  }

  /** Returns that there is no score, because something that is required is missing. */
  public static InteroperabilityScore none() {
    return new InteroperabilityScore(
        Points.ZERO, false, Points.ZERO, Points.ZERO, Points.ZERO, List.of());
  }
}
