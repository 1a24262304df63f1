package org.apmrules.examples.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PrintedNumberTest {

  @Test
  void wholeDollarsLeaveFiftyCentsOpenEitherWay() {
    PrintedNumber dollars = PrintedNumber.parse("1,250", 0);

    assertTrue(dollars.agreesWith(new BigDecimal("1250.5")));
    assertTrue(dollars.agreesWith(new BigDecimal("1249.5")));
    assertFalse(dollars.agreesWith(new BigDecimal("1250.51")));
  }

  @Test
  void aFractionWithoutItsTrailingZerosIsAsExactAsItsColumn() {
    assertEquals(new BigDecimal("0.00005"), PrintedNumber.parse("1", 4).halfUnit());
    assertEquals(new BigDecimal("0.0000005"), PrintedNumber.parse("0.123456", 4).halfUnit());
  }

  @Test
  void percentAreAHundredTimesAsLarge() {
    PrintedNumber share = PrintedNumber.parse("77.54", 2).fromPercent();

    assertEquals(new BigDecimal("0.7754"), share.value());
    assertEquals(new BigDecimal("0.00005"), share.halfUnit());
  }

  @Test
  void tenSignificantDigitsLeaveTensOfCentsOpenInHundredsOfMillions() {
    PrintedNumber dollars = PrintedNumber.parse("613084880.40", 0).withSignificantDigits(10);

    assertEquals(0, new BigDecimal("0.05").compareTo(dollars.halfUnit()));
  }

  @Test
  void aNumberRoundedTwiceMayLieATenthFurtherAway() {
    PrintedNumber rate = PrintedNumber.parse("0.0304995", 9).roundedTwice();

    assertTrue(rate.agreesWith(new BigDecimal("0.030499499499")));
    assertFalse(rate.agreesWith(new BigDecimal("0.030499499449")));
  }

  @Test
  void anIntervalAgreesWhereItTouchesThePrintedOne() {
    PrintedNumber dollars = PrintedNumber.parse("100", 0);

    assertTrue(dollars.agreesWithAnyOf(new BigDecimal("100.5"), new BigDecimal("200")));
    assertTrue(dollars.agreesWithAnyOf(new BigDecimal("200"), new BigDecimal("0")));
    assertFalse(dollars.agreesWithAnyOf(new BigDecimal("100.51"), new BigDecimal("200")));
  }

  @Test
  void parenthesesAreAMinus() {
    assertEquals(new BigDecimal("-1234"), PrintedNumber.parse("($1,234)", 0).value());
  }

  @Test
  void wordsAreNoNumber() {
    assertThrows(IllegalArgumentException.class, () -> PrintedNumber.parse("P4R", 0));
  }
}
