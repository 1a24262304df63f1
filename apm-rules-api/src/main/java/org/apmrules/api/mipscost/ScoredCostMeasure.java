package org.apmrules.api.mipscost;

import java.util.Comparator;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * A cost measure that is scored. The natural order is that of the identifiers.
 *
 * @param measure the identifier
 * @param points its points, unrounded
 */
public record ScoredCostMeasure(String measure, Points points)
    implements Comparable<ScoredCostMeasure> {

  private static final Comparator<ScoredCostMeasure> ORDER =
      Comparator.comparing(ScoredCostMeasure::measure).thenComparing(ScoredCostMeasure::points);

  /** Checks the fields. */
  public ScoredCostMeasure {
    Field.text("measure", measure);
    Field.required("points", points);
  }

  @Override
  public int compareTo(ScoredCostMeasure other) {
    return ORDER.compare(this, other);
  }
}
