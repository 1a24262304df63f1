package org.apmrules.api.incentive;

import org.apmrules.api.internal.Field;

/**
 * The part of a {@link BaseYearPayment} that says what is known of a supplemental service payment.
 *
 * @param paymentId the payment
 * @param physicianServices see {@link SupplementalService#physicianServices()}
 * @param partBOnly see {@link SupplementalService#partBOnly()}
 * @param attributableToBeneficiary see {@link SupplementalService#attributableToBeneficiary()}
 * @param attributableToClinician see {@link SupplementalService#attributableToClinician()}
 */
public record SupplementalServicePayment(
    String paymentId,
    boolean physicianServices,
    boolean partBOnly,
    boolean attributableToBeneficiary,
    boolean attributableToClinician) {

  /** Checks the part. */
  public SupplementalServicePayment {
    Field.text("paymentId", paymentId);
  }

  static SupplementalServicePayment of(String paymentId, SupplementalService service) {
    return new SupplementalServicePayment(
        paymentId,
        service.physicianServices(),
        service.partBOnly(),
        service.attributableToBeneficiary(),
        service.attributableToClinician());
  }
}
