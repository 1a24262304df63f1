package org.apmrules.api.mipsquality;

import java.util.Comparator;
import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsmeasure.CollectionType;

/**
 * A measure in a quality score. The natural order is that of the identifiers, then that of the
 * collection types and the parts.
 *
 * @param measure the identifier
 * @param collectionType the collection type; left out if the measure was not reported
 * @param role the part it plays
 * @param achievementPoints its measure achievement points, unrounded
 * @param availablePoints the points available for it
 */
public record ScoredMeasure(
    String measure,
    Optional<CollectionType> collectionType,
    MeasureRole role,
    Points achievementPoints,
    Points availablePoints)
    implements Comparable<ScoredMeasure> {

  private static final Comparator<ScoredMeasure> ORDER =
      Comparator.comparing(ScoredMeasure::measure)
          .thenComparing(each -> each.collectionType().map(Enum::ordinal).orElse(-1))
          .thenComparing(ScoredMeasure::role);

  /** Checks the fields. */
  public ScoredMeasure {
    Field.text("measure", measure);
    Field.optional("collectionType", collectionType);
    Field.required("role", role);
    Field.required("achievementPoints", achievementPoints);
    Field.required("availablePoints", availablePoints);
  }

  @Override
  public int compareTo(ScoredMeasure other) {
    return ORDER.compare(this, other);
  }
}
