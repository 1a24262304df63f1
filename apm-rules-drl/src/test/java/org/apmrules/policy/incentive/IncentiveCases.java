package org.apmrules.policy.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.incentive.ApmIncentiveCase;
import org.apmrules.api.incentive.BaseYearPayment;
import org.apmrules.api.incentive.BaseYearPaymentBuilder;
import org.apmrules.api.incentive.ParticipationPeriod;
import org.apmrules.api.incentive.PaymentKind;
import org.apmrules.api.incentive.QpStatusSource;
import org.apmrules.api.incentive.QpTin;
import org.apmrules.api.incentive.TinParticipation;

/** Makes cases of the APM Incentive Payment in which some TIN can always be paid. */
final class IncentiveCases {

  private static final int TINS = 4;
  private static final String APM = "Shared Savings Program";

  private IncentiveCases() {}

  /** Returns cases of the years in which a lump sum is paid and divided among several TINs. */
  static Arbitrary<ApmIncentiveCase> paid() {
    Arbitrary<Integer> years = Arbitraries.of(2022, 2023, 2024, 2025, 2026, 2028);
    return years.flatMap(
        year ->
            Combinators.combine(payments(year), tins(), participations())
                .as(
                    (payments, tins, participations) ->
                        new ApmIncentiveCase(
                            PaymentYear.of(year),
                            payments,
                            tins,
                            participations,
                            List.of(new QpStatusSource("entity 0", APM, "ENHANCED")),
                            Optional.empty(),
                            Optional.empty())));
  }

  /** Returns a covered professional service of the base year of a payment year. */
  static BaseYearPayment service(String id, String tin, int paymentYear, Money amount) {
    return BaseYearPaymentBuilder.builder()
        .id(id)
        .tin(tin)
        .kind(PaymentKind.COVERED_PROFESSIONAL_SERVICES)
        .paidAmount(amount)
        .servedOn(LocalDate.of(paymentYear - 1, 6, 1))
        .processedOn(LocalDate.of(paymentYear - 1, 7, 1))
        .amountWithoutCashFlowMechanism(Optional.empty())
        .supplementalService(Optional.empty())
        .build();
  }

  static String tin(int number) {
    return "TIN " + number;
  }

  private static Arbitrary<List<BaseYearPayment>> payments(int year) {
    Arbitrary<Long> cents = Arbitraries.longs().between(1, 5_000_000_00L);
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, TINS - 1);
    return Combinators.combine(numbers, cents)
        .as((number, amount) -> service("to be numbered", tin(number), year, money(amount)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(IncentiveCases::numbered);
  }

  private static List<BaseYearPayment> numbered(List<BaseYearPayment> payments) {
    List<BaseYearPayment> numbered = new ArrayList<>();
    for (BaseYearPayment payment : payments) {
      numbered.add(
          BaseYearPaymentBuilder.builder(payment).id("payment " + numbered.size()).build());
    }
    return numbered;
  }

  private static Arbitrary<List<QpTin>> tins() {
    return Arbitraries.just(
        IntStream.range(0, TINS).mapToObj(number -> new QpTin(tin(number), true)).toList());
  }

  private static Arbitrary<List<TinParticipation>> participations() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, TINS - 1);
    Arbitrary<Integer> entities = Arbitraries.integers().between(0, 2);
    Arbitrary<ParticipationPeriod> periods = Arbitraries.of(ParticipationPeriod.class);
    Arbitrary<Boolean> advanced = Arbitraries.of(true, false);
    return Combinators.combine(numbers, entities, periods, advanced)
        .as(
            (number, entity, period, isAdvanced) ->
                new TinParticipation(
                    tin(number),
                    period,
                    "entity " + entity,
                    APM,
                    isAdvanced ? "ENHANCED" : "BASIC A",
                    isAdvanced))
        .list()
        .ofMaxSize(6);
  }

  private static Money money(long cents) {
    return new Money(BigDecimal.valueOf(cents, 2));
  }
}
