package org.apmrules.api.incentive;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * A payment to one TIN for the clinician's NPI. A claim line, a claim or a sum of claims alike in
 * everything else can be one payment.
 *
 * @param id the payment's own name within the case
 * @param tin the TIN that was paid
 * @param kind what the payment was for
 * @param paidAmount the amount that Medicare paid, in dollars; services are stated without the
 *     adjustments and incentives that are payments of their own kind
 * @param servedOn the date of service; for a payment not tied to a service, the first day of the
 *     period that it is for
 * @param processedOn the day on which the claim or payment was processed
 * @param amountWithoutCashFlowMechanism what would have been paid, in dollars, had no cash flow
 *     mechanism reduced the claim; left out where none did
 * @param supplementalService what is known of a supplemental service payment; left out for every
 *     other kind
 */
@RecordBuilder
public record BaseYearPayment(
    String id,
    String tin,
    PaymentKind kind,
    Money paidAmount,
    LocalDate servedOn,
    LocalDate processedOn,
    Optional<Money> amountWithoutCashFlowMechanism,
    Optional<SupplementalService> supplementalService) {

  /**
   * Checks the payment.
   *
   * @throws PolicyException {@link ProblemCode#OUT_OF_RANGE} for a negative amount of a kind that
   *     is only ever paid out, {@link ProblemCode#CONTRADICTION} where an optional part does not
   *     belong to the kind or is missing from it
   */
  public BaseYearPayment {
    Field.text("id", id);
    Field.text("tin", tin);
    Field.required("kind", kind);
    Field.required("paidAmount", paidAmount);
    if (!kind.isEitherWay()) {
      Field.notNegative("paidAmount", paidAmount);
    }
    Field.required("servedOn", servedOn);
    Field.required("processedOn", processedOn);
    Field.optional("amountWithoutCashFlowMechanism", amountWithoutCashFlowMechanism)
        .ifPresent(amount -> Field.notNegative("amountWithoutCashFlowMechanism", amount));
    if (amountWithoutCashFlowMechanism.isPresent()
        && kind != PaymentKind.COVERED_PROFESSIONAL_SERVICES) {
      throw Field.contradiction(
          "amountWithoutCashFlowMechanism",
          "It was given for " + kind + "; only COVERED_PROFESSIONAL_SERVICES have it.");
    }
    Field.optional("supplementalService", supplementalService);
    if (supplementalService.isPresent() != (kind == PaymentKind.SUPPLEMENTAL_SERVICE_PAYMENT)) {
      throw Field.contradiction(
          "supplementalService",
          "It belongs to every SUPPLEMENTAL_SERVICE_PAYMENT and to nothing else; the kind given is "
              + kind
              + ".");
    }
    if (processedOn.isBefore(servedOn)) {
      throw Field.contradiction(
          "processedOn", processedOn + " was given, before servedOn, which is " + servedOn + ".");
    }
  }
}
