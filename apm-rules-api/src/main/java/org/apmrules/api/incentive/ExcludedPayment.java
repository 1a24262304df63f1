package org.apmrules.api.incentive;

import java.util.Comparator;
import org.apmrules.api.internal.Field;

/**
 * A payment that does not count towards the base amount, with a reason. A payment may be excluded
 * for several reasons.
 *
 * @param paymentId the payment
 * @param reason why it does not count
 */
public record ExcludedPayment(String paymentId, ExclusionReason reason)
    implements Comparable<ExcludedPayment> {

  private static final Comparator<ExcludedPayment> BY_PAYMENT_AND_REASON =
      Comparator.comparing(ExcludedPayment::paymentId).thenComparing(ExcludedPayment::reason);

  /** Checks the exclusion. */
  public ExcludedPayment {
    Field.text("paymentId", paymentId);
    Field.required("reason", reason);
  }

  @Override
  public int compareTo(ExcludedPayment other) {
    return BY_PAYMENT_AND_REASON.compare(this, other);
  }
}
