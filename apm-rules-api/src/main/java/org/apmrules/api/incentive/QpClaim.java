package org.apmrules.api.incentive;

import java.time.LocalDate;
import org.apmrules.api.internal.Field;

/**
 * A QP's claim to the payment after the public notice.
 *
 * @param tin the TIN to which the QP asks CMS to pay
 * @param notifiedOn the day on which CMS was notified as the notice directs
 */
public record QpClaim(String tin, LocalDate notifiedOn) {

  /** Checks the claim. */
  public QpClaim {
    Field.text("tin", tin);
    Field.required("notifiedOn", notifiedOn);
  }
}
