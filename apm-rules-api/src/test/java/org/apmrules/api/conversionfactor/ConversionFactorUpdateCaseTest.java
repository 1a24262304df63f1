package org.apmrules.api.conversionfactor;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.Rate;
import org.junit.jupiter.api.Test;

class ConversionFactorUpdateCaseTest {

  private static ConversionFactorUpdateCase update(Money prior, Rate neutrality) {
    return new ConversionFactorUpdateCase(PaymentYear.of(2026), true, prior, neutrality);
  }

  @Test
  void anAdjustmentMayLowerTheFactor() {
    assertEquals(
        percent("-2.93"), update(usd("33.2875"), percent("-2.93")).budgetNeutralityAdjustment());
  }

  @Test
  void anAdjustmentCannotTakeMoreThanTheWholeFactor() {
    PolicyException refused =
        assertThrows(PolicyException.class, () -> update(usd("33.2875"), percent("-100.01")));
    assertEquals(ProblemCode.OUT_OF_RANGE, refused.problem().code());
  }

  @Test
  void aFactorIsNotNegative() {
    PolicyException refused =
        assertThrows(PolicyException.class, () -> update(usd("-0.0001"), percent("0")));
    assertEquals(ProblemCode.OUT_OF_RANGE, refused.problem().code());
  }
}
