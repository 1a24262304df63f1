package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CompoundedAmountTest {

  @Test
  void increasesCompoundInsteadOfAddingUp() {
    assertEquals(
        usd("121"),
        CompoundedAmount.from(usd("100"))
            .increasedBy(percent("10"))
            .increasedBy(percent("10"))
            .roundedTo(4));
  }

  @Test
  void aNegativeIncreaseLowersTheAmount() {
    assertEquals(
        usd("95"), CompoundedAmount.from(usd("100")).increasedBy(percent("-5")).roundedTo(4));
  }

  @Test
  void anIncreaseTakenOutUndoesItExactly() {
    assertEquals(
        usd("33.5675"),
        CompoundedAmount.from(usd("33.5675"))
            .increasedBy(percent("2.5"))
            .withoutIncrease(percent("2.5"))
            .roundedTo(4));
  }

  @Test
  void theAmountIsRoundedHalfUpOnceAtTheEnd() {
    CompoundedAmount third = CompoundedAmount.from(usd("1")).withoutIncrease(percent("200"));
    assertEquals(usd("0.3333"), third.roundedTo(4));
    assertEquals(usd("1"), third.increasedBy(percent("200")).roundedTo(4));
    assertEquals(usd("0.0001"), CompoundedAmount.from(usd("0.00005")).roundedTo(4));
  }

  @Test
  void anIncreaseOfMinusOneHundredPercentCannotBeTakenOut() {
    CompoundedAmount amount = new CompoundedAmount(BigDecimal.ONE, BigDecimal.ONE);
    assertThrows(IllegalArgumentException.class, () -> amount.withoutIncrease(percent("-100")));
  }
}
