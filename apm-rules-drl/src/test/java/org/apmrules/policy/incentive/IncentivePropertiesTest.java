package org.apmrules.policy.incentive;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Money;
import org.apmrules.api.incentive.ApmIncentive;
import org.apmrules.api.incentive.ApmIncentiveBuilder;
import org.apmrules.api.incentive.ApmIncentiveCase;
import org.apmrules.api.incentive.ApmIncentiveCaseBuilder;
import org.apmrules.api.incentive.BaseYearPayment;
import org.apmrules.api.incentive.BaseYearPaymentBuilder;
import org.apmrules.api.incentive.IncentiveOutcome;
import org.apmrules.api.incentive.PaymentKind;
import org.apmrules.api.incentive.TinShare;

class IncentivePropertiesTest {

  private static final ApmRules RULES = ApmRules.load();

  @Provide
  Arbitrary<ApmIncentiveCase> cases() {
    return IncentiveCases.paid();
  }

  @Provide
  Arbitrary<PaymentKind> kindsThatNeverCount() {
    return Arbitraries.of(PaymentKind.class)
        .filter(
            kind ->
                kind != PaymentKind.COVERED_PROFESSIONAL_SERVICES
                    && kind != PaymentKind.SUPPLEMENTAL_SERVICE_PAYMENT);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void sharesAddUpToTheLumpSumToTheCent(@ForAll("cases") ApmIncentiveCase given) {
    ApmIncentive incentive = determine(given);
    if (incentive.outcome() == IncentiveOutcome.PAYABLE) {
      Money sum = incentive.shares().stream().map(TinShare::amount).reduce(Money.ZERO, Money::plus);
      assertEquals(incentive.lumpSum(), sum);
    } else {
      assertEquals(List.of(), incentive.shares());
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theLumpSumIsTheRateOfTheSumOfServicesRoundedToTheCent(
      @ForAll("cases") ApmIncentiveCase given) {
    ApmIncentive incentive = determine(given);
    Money services =
        given.payments().stream().map(BaseYearPayment::paidAmount).reduce(Money.ZERO, Money::plus);
    assertEquals(services, incentive.baseAmount());
    assertEquals(services.times(incentive.rate()).roundedToCent(), incentive.lumpSum());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfPaymentsTinsAndParticipationsChangesNothing(
      @ForAll("cases") ApmIncentiveCase given, @ForAll long seed) {
    Random random = new Random(seed);
    ApmIncentiveCase shuffled =
        ApmIncentiveCaseBuilder.builder(given)
            .payments(shuffled(given.payments(), random))
            .tins(shuffled(given.tins(), random))
            .participations(shuffled(given.participations(), random))
            .build();
    assertEquals(determine(given), determine(shuffled));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aPaymentOfAKindThatNeverCountsChangesNoAmount(
      @ForAll("cases") ApmIncentiveCase given, @ForAll("kindsThatNeverCount") PaymentKind kind) {
    BaseYearPayment excluded =
        BaseYearPaymentBuilder.builder(anotherService(given)).kind(kind).build();
    assertExcluded(given, excluded);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void aServiceProcessedTooLateChangesNoAmount(@ForAll("cases") ApmIncentiveCase given) {
    BaseYearPayment late =
        BaseYearPaymentBuilder.builder(anotherService(given))
            .processedOn(LocalDate.of(given.paymentYear().value(), 4, 1))
            .build();
    assertExcluded(given, late);
  }

  private static BaseYearPayment anotherService(ApmIncentiveCase given) {
    return IncentiveCases.service(
        "one more", given.payments().get(0).tin(), given.paymentYear().value(), usd("987654.32"));
  }

  private static void assertExcluded(ApmIncentiveCase given, BaseYearPayment excluded) {
    List<BaseYearPayment> more = new ArrayList<>(given.payments());
    more.add(excluded);
    ApmIncentive without = determine(given);
    ApmIncentive with = determine(ApmIncentiveCaseBuilder.builder(given).payments(more).build());
    assertTrue(
        with.excluded().stream().anyMatch(each -> each.paymentId().equals(excluded.id())),
        () -> excluded + " is not reported as excluded");
    assertEquals(without, ApmIncentiveBuilder.builder(with).excluded(without.excluded()).build());
  }

  private static ApmIncentive determine(ApmIncentiveCase given) {
    return RULES.determine(given).result();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
