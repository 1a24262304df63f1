package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.incentive.ApmIncentiveCase;
import org.apmrules.api.incentive.BaseYearPayment;
import org.apmrules.api.incentive.ParticipationPeriod;
import org.apmrules.api.incentive.PaymentKind;
import org.apmrules.api.incentive.QpStatusSource;
import org.apmrules.api.incentive.QpTin;
import org.apmrules.api.incentive.SupplementalService;
import org.apmrules.api.incentive.TinParticipation;

/**
 * QPs of one ACO who bill through the ACO's TIN and sometimes through a second one, with payments
 * of every kind in and around the base year, the same in every run.
 */
final class IncentiveCases {

  private static final int YEARS = 11;
  private static final int FIRST_YEAR = 2019;
  private static final String APM = "Shared Savings Program";
  private static final String TRACK = "ENHANCED";
  private static final PaymentKind[] KINDS = PaymentKind.values();

  private IncentiveCases() {}

  static Stream<ApmIncentiveCase> stream(int size) {
    return IntStream.range(0, size).mapToObj(IncentiveCases::numbered);
  }

  static ApmIncentiveCase numbered(int number) {
    int year = FIRST_YEAR + number % YEARS;
    String aco = "A" + number % 10_000;
    List<BaseYearPayment> payments = new ArrayList<>();
    int lines = 6 + number % 7;
    for (int line = 0; line < lines; line++) {
      payments.add(payment(number, line, LocalDate.of(year - 1, 1, 1)));
    }
    return new ApmIncentiveCase(
        PaymentYear.of(year),
        payments,
        List.of(new QpTin("T1", true), new QpTin("T2", true)),
        List.of(
            new TinParticipation(
                "T1", ParticipationPeriod.QP_PERFORMANCE_PERIOD, aco, APM, TRACK, true)),
        List.of(new QpStatusSource(aco, APM, TRACK)),
        Optional.empty(),
        Optional.empty());
  }

  private static BaseYearPayment payment(int number, int line, LocalDate baseYear) {
    PaymentKind kind = kind(number, line);
    LocalDate served = baseYear.plusDays((number * 31 + line * 67) % 386 - 10);
    BigDecimal cents = BigDecimal.valueOf(10_000 + (number * 7_919L + line * 104_729L) % 900_007);
    Money paid = new Money(cents.movePointLeft(2));
    boolean reduced = kind == PaymentKind.COVERED_PROFESSIONAL_SERVICES && number % 5 == 0;
    return new BaseYearPayment(
        "P" + (10 + line),
        line % 4 == 3 ? "T2" : "T1",
        kind,
        kind == PaymentKind.MIPS_ADJUSTMENT && number % 2 == 0 ? paid.negated() : paid,
        served,
        served.plusDays(number % 127),
        reduced ? Optional.of(paid.plus(paid)) : Optional.empty(),
        kind == PaymentKind.SUPPLEMENTAL_SERVICE_PAYMENT
            ? Optional.of(service(number / YEARS + line))
            : Optional.empty());
  }

  /** One QP in 29 was paid nothing that counts; most lines of the others are services. */
  private static PaymentKind kind(int number, int line) {
    if (number % 29 == 0) {
      return PaymentKind.MIPS_ADJUSTMENT;
    }
    return line % 3 == 2
        ? KINDS[(number + line) % KINDS.length]
        : PaymentKind.COVERED_PROFESSIONAL_SERVICES;
  }

  private static SupplementalService service(int number) {
    return new SupplementalService(
        number % 5 != 1, number % 5 != 2, number % 7 != 3, number % 13 != 4);
  }
}
