package org.apmrules.api.qp;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Ratio;
import org.apmrules.api.internal.Field;

/**
 * A Threshold Score under the All-Payer Combination Option (42 CFR 414.1305, 414.1440), unrounded,
 * with what it measures. Sorted by its components in their order.
 *
 * @param level the level
 * @param subject who is measured: the identifier of the APM Entity, the NPI of the clinician, or
 *     the TIN
 * @param snapshot the snapshot
 * @param method the method
 * @param weighted whether the Medicare score of the APM Entity, weighted, stands in for the
 *     subject's own (42 CFR 414.1440(d)(3))
 * @param score the exact ratio
 */
@RecordBuilder
public record AllPayerScore(
    AssessmentLevel level,
    String subject,
    Snapshot snapshot,
    ThresholdMethod method,
    boolean weighted,
    Ratio score)
    implements Comparable<AllPayerScore> {

  private static final Comparator<AllPayerScore> ORDER =
      Comparator.comparing(AllPayerScore::level)
          .thenComparing(AllPayerScore::subject)
          .thenComparing(AllPayerScore::snapshot)
          .thenComparing(AllPayerScore::method)
          .thenComparing(AllPayerScore::weighted)
          .thenComparing(AllPayerScore::score);

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing
   */
  public AllPayerScore {
    Field.required("level", level);
    Field.text("subject", subject);
    Field.required("snapshot", snapshot);
    Field.required("method", method);
    Field.required("score", score);
  }

  @Override
  public int compareTo(AllPayerScore other) {
    return ORDER.compare(this, other);
  }
}
