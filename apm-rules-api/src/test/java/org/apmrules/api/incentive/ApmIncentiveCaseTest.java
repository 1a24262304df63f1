package org.apmrules.api.incentive;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;

class ApmIncentiveCaseTest {

  private static final QpTin TIN = new QpTin("TIN", true);

  private static ApmIncentiveCaseBuilder qp() {
    return ApmIncentiveCaseBuilder.builder()
        .paymentYear(PaymentYear.of(2024))
        .payments(List.of(payment("claim", "TIN")))
        .tins(List.of(TIN))
        .participations(List.of(participation("TIN")))
        .statusSources(List.of())
        .announcement(Optional.empty())
        .claim(Optional.empty());
  }

  private static BaseYearPayment payment(String id, String tin) {
    return BaseYearPaymentBuilder.builder()
        .id(id)
        .tin(tin)
        .kind(PaymentKind.COVERED_PROFESSIONAL_SERVICES)
        .paidAmount(usd("60"))
        .servedOn(LocalDate.of(2023, 5, 1))
        .processedOn(LocalDate.of(2023, 6, 1))
        .amountWithoutCashFlowMechanism(Optional.of(usd("100")))
        .supplementalService(Optional.empty())
        .build();
  }

  private static TinParticipation participation(String tin) {
    return new TinParticipation(
        tin, ParticipationPeriod.BASE_PERIOD, "ACO", "Shared Savings Program", "ENHANCED", true);
  }

  private static void assertContradicts(String field, ApmIncentiveCaseBuilder given) {
    PolicyException refused = assertThrows(PolicyException.class, given::build);
    assertEquals(ProblemCode.CONTRADICTION, refused.problem().code());
    assertEquals(Optional.of(field), refused.problem().field());
  }

  @Test
  void aPaymentIsGivenOnce() {
    assertContradicts(
        "payments[1].id", qp().payments(List.of(payment("a", "TIN"), payment("a", "TIN"))));
  }

  @Test
  void aTinIsGivenOnceSoThatItIsSolventOrNot() {
    assertContradicts("tins[1].tin", qp().tins(List.of(TIN, new QpTin("TIN", false))));
  }

  @Test
  void thePayeeIsAmongTheTins() {
    assertContradicts("payments[0].tin", qp().payments(List.of(payment("a", "other"))));
  }

  @Test
  void theParticipantIsAmongTheTins() {
    assertContradicts(
        "participations[0].tin", qp().participations(List.of(participation("other"))));
  }

  @Test
  void whatWouldHaveBeenPaidIsAFactOfItsOwn() {
    assertTrue(
        qp().build().facts().contains(new AmountWithoutCashFlowMechanism("claim", usd("100"))));
  }

  @Test
  void theYearOfPolicyIsThePaymentYear() {
    assertEquals(PaymentYear.of(2024), qp().build().year());
  }
}
