package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.Rate;
import org.apmrules.api.conversionfactor.ConversionFactor;
import org.apmrules.api.conversionfactor.ConversionFactorKind;
import org.apmrules.api.conversionfactor.ConversionFactorUpdate;
import org.apmrules.api.conversionfactor.ConversionFactorUpdateCase;

/**
 * What a programmer would write by hand for conversion factors, in plain Java: the yardstick for
 * speed. It gives the whole result and no proof; updates begin with 2026.
 */
final class ConversionFactorTwin {

  private static final Rate FOR_QPS = Rate.percent("0.75");
  private static final Rate FOR_OTHERS = Rate.percent("0.25");
  private static final Rate OF_2026_ONLY = Rate.percent("2.5");
  private static final int FIRST_YEAR_OF_TWO = 2026;
  private static final Money FACTOR_OF_2025 = Money.usd("32.3465");
  private static final Money QUALIFYING_OF_2026 = Money.usd("33.5675");
  private static final Money NONQUALIFYING_OF_2026 = Money.usd("33.4009");

  private ConversionFactorTwin() {}

  static ConversionFactorUpdate result(ConversionFactorUpdateCase factor) {
    int year = factor.paymentYear().value();
    Rate update = factor.qualifyingApmParticipant() ? FOR_QPS : FOR_OTHERS;
    Rate increase = year == 2026 ? OF_2026_ONLY : Rate.ZERO;
    Rate expired = year == 2027 ? OF_2026_ONLY : Rate.ZERO;
    BigDecimal raised =
        factor
            .priorFactor()
            .amount()
            .multiply(onePlus(update))
            .multiply(onePlus(factor.budgetNeutralityAdjustment()))
            .multiply(onePlus(increase));
    return new ConversionFactorUpdate(
        new Money(raised.divide(onePlus(expired), 4, RoundingMode.HALF_UP)),
        update,
        increase,
        expired);
  }

  /** Returns the factor that pays the services of a QP or of anyone else in a year. */
  static ConversionFactor of(PaymentYear year, boolean qp) {
    if (year.value() < FIRST_YEAR_OF_TWO) {
      return new ConversionFactor(
          ConversionFactorKind.SINGLE,
          Optional.empty(),
          Optional.empty(),
          year.value() == 2025 ? Optional.of(FACTOR_OF_2025) : Optional.empty());
    }
    Money factor = qp ? QUALIFYING_OF_2026 : NONQUALIFYING_OF_2026;
    return new ConversionFactor(
        qp ? ConversionFactorKind.QUALIFYING_APM : ConversionFactorKind.NONQUALIFYING,
        Optional.of(qp ? FOR_QPS : FOR_OTHERS),
        Optional.of(year.performanceYearBefore(2)),
        year.value() == FIRST_YEAR_OF_TWO ? Optional.of(factor) : Optional.empty());
  }

  private static BigDecimal onePlus(Rate rate) {
    return BigDecimal.ONE.add(rate.fraction());
  }
}
