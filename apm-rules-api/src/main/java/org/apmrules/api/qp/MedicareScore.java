package org.apmrules.api.qp;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.Set;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Ratio;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.internal.Field;

/**
 * A Threshold Score under the Medicare Option (42 CFR 414.1305, 414.1435), unrounded, with what it
 * measures. Sorted by its components in their order.
 *
 * @param level the level
 * @param subject who is measured: the identifier of the APM Entity, the NPI of the clinician, or
 *     the TIN
 * @param population the definition of attribution-eligible beneficiary
 * @param snapshot the snapshot
 * @param method the method
 * @param score the exact ratio
 */
@RecordBuilder
public record MedicareScore(
    AssessmentLevel level,
    String subject,
    AttributionPopulation population,
    Snapshot snapshot,
    ThresholdMethod method,
    Ratio score)
    implements Comparable<MedicareScore> {

  private static final Comparator<MedicareScore> ORDER =
      Comparator.comparing(MedicareScore::level)
          .thenComparing(MedicareScore::subject)
          .thenComparing(MedicareScore::population)
          .thenComparing(MedicareScore::snapshot)
          .thenComparing(MedicareScore::method)
          .thenComparing(MedicareScore::score);

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing
   */
  public MedicareScore {
    Field.required("level", level);
    Field.text("subject", subject);
    Field.required("population", population);
    Field.required("snapshot", snapshot);
    Field.required("method", method);
    Field.required("score", score);
  }

  /** Returns whether the subject that is measured is one of the given ones. */
  public boolean measuresOneOf(Set<String> subjects) {
    return subjects.contains(subject);
  }

  /** Returns whether this score exceeds one of the same population, snapshot and method. */
  public boolean isHigherThan(MedicareScore other) {
    return population == other.population
        && snapshot == other.snapshot
        && method == other.method
        && score.compareTo(other.score) > 0;
  }

  @Override
  public int compareTo(MedicareScore other) {
    return ORDER.compare(this, other);
  }
}
