package org.apmrules.api.incentive;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;

class BaseYearPaymentTest {

  private static final SupplementalService FEE = new SupplementalService(true, true, true, true);

  private static BaseYearPaymentBuilder service() {
    return BaseYearPaymentBuilder.builder()
        .id("claim")
        .tin("TIN")
        .kind(PaymentKind.COVERED_PROFESSIONAL_SERVICES)
        .paidAmount(usd("100"))
        .servedOn(LocalDate.of(2023, 5, 1))
        .processedOn(LocalDate.of(2023, 5, 1))
        .amountWithoutCashFlowMechanism(Optional.empty())
        .supplementalService(Optional.empty());
  }

  private static void assertRefused(
      ProblemCode code, String field, BaseYearPaymentBuilder payment) {
    PolicyException refused = assertThrows(PolicyException.class, payment::build);
    assertEquals(code, refused.problem().code());
    assertEquals(Optional.of(field), refused.problem().field());
  }

  @Test
  void anAdjustmentMayBeNegativeBecauseAdjustmentsLowerPaymentsToo() {
    BaseYearPayment adjustment =
        service().kind(PaymentKind.MIPS_ADJUSTMENT).paidAmount(usd("-9")).build();
    assertEquals(usd("-9"), adjustment.paidAmount());
  }

  @Test
  void aServiceMayNotBePaidNegatively() {
    assertRefused(ProblemCode.OUT_OF_RANGE, "paidAmount", service().paidAmount(usd("-0.01")));
  }

  @Test
  void whatWouldHaveBeenPaidMayNotBeNegative() {
    assertRefused(
        ProblemCode.OUT_OF_RANGE,
        "amountWithoutCashFlowMechanism",
        service().amountWithoutCashFlowMechanism(Optional.of(usd("-1"))));
  }

  @Test
  void onlyAServiceIsReducedByACashFlowMechanism() {
    assertRefused(
        ProblemCode.CONTRADICTION,
        "amountWithoutCashFlowMechanism",
        service()
            .kind(PaymentKind.CASH_FLOW_PAYMENT)
            .amountWithoutCashFlowMechanism(Optional.of(usd("100"))));
  }

  @Test
  void aSupplementalServicePaymentSaysWhatIsKnownOfIt() {
    assertRefused(
        ProblemCode.CONTRADICTION,
        "supplementalService",
        service().kind(PaymentKind.SUPPLEMENTAL_SERVICE_PAYMENT));
  }

  @Test
  void onlyASupplementalServicePaymentHasItsCriteria() {
    assertRefused(
        ProblemCode.CONTRADICTION,
        "supplementalService",
        service().supplementalService(Optional.of(FEE)));
  }

  @Test
  void aClaimIsNotProcessedBeforeTheService() {
    assertRefused(
        ProblemCode.CONTRADICTION, "processedOn", service().processedOn(LocalDate.of(2023, 4, 30)));
  }
}
