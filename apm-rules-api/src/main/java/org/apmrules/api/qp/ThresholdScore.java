package org.apmrules.api.qp;

import java.util.Comparator;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Ratio;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.internal.Field;

/**
 * A Threshold Score (42 CFR 414.1305), unrounded, with what it measures. Sorted by its components
 * in their order.
 *
 * @param option the option
 * @param method the method
 * @param level the level
 * @param unit who is measured: the identifier of the APM Entity, the NPI of the clinician, or the
 *     TIN
 * @param population the definition of attribution-eligible beneficiary; left out under the
 *     All-Payer Combination Option
 * @param snapshot the snapshot
 * @param score the exact ratio
 */
public record ThresholdScore(
    ThresholdOption option,
    ThresholdMethod method,
    AssessmentLevel level,
    String unit,
    Optional<AttributionPopulation> population,
    Snapshot snapshot,
    Ratio score)
    implements Comparable<ThresholdScore> {

  private static final Comparator<ThresholdScore> ORDER =
      Comparator.comparing(ThresholdScore::option)
          .thenComparing(ThresholdScore::method)
          .thenComparing(ThresholdScore::level)
          .thenComparing(ThresholdScore::unit)
          .thenComparing(of -> of.population().map(Enum::ordinal).orElse(-1))
          .thenComparing(ThresholdScore::snapshot)
          .thenComparing(ThresholdScore::score);

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing
   */
  public ThresholdScore {
    Field.required("option", option);
    Field.required("method", method);
    Field.required("level", level);
    Field.text("unit", unit);
    Field.optional("population", population);
    Field.required("snapshot", snapshot);
    Field.required("score", score);
  }

  @Override
  public int compareTo(ThresholdScore other) {
    return ORDER.compare(this, other);
  }
}
