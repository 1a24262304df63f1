package org.apmrules.api.mipsinteroperability;

import java.util.Comparator;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The points of a measure. The natural order is that of the identifiers.
 *
 * @param measure the identifier
 * @param points the points it earns
 * @param maximum the points available for it
 */
public record ScoredInteroperabilityMeasure(String measure, Points points, Points maximum)
    implements Comparable<ScoredInteroperabilityMeasure> {

  private static final Comparator<ScoredInteroperabilityMeasure> ORDER =
      Comparator.comparing(ScoredInteroperabilityMeasure::measure)
          .thenComparing(ScoredInteroperabilityMeasure::points);

  /** Checks the fields. */
  public ScoredInteroperabilityMeasure {
    Field.text("measure", measure);
    Field.required("points", points);
    Field.required("maximum", maximum);
  }

  @Override
  public int compareTo(ScoredInteroperabilityMeasure other) {
    return ORDER.compare(this, other);
  }
}
