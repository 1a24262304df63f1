package org.apmrules.api;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ValueTypesTest {

  @Test
  void equalAmountsAreEqualWhateverTheirScale() {
    assertEquals(usd("1.5"), usd("1.500"));
    assertEquals(usd("1.5").hashCode(), usd("1.50").hashCode());
    assertEquals(percent("8"), Rate.fraction("0.080"));
  }

  @Test
  void amountsAreWrittenAsPeopleWriteThem() {
    assertEquals("$1,234,567.50", usd("1234567.5").toString());
    assertEquals("-$0.125", usd("-0.125").toString());
    assertEquals("1.88%", percent("1.88").toString());
    assertEquals("100%", Rate.ONE.toString());
  }

  @Test
  void roundingToTheCentIsHalfUpAwayFromZero() {
    assertEquals(usd("0.13"), usd("0.125").roundedToCent());
    assertEquals(usd("-0.13"), usd("-0.125").roundedToCent());
    assertEquals(usd("3"), usd("2.5").roundedToDollar());
  }

  @Test
  void aScoreExactlyAtTheThresholdMeetsIt() {
    assertTrue(usd("0.35").over(usd(1)).meetsOrExceeds(percent("35")));
    assertTrue(Count.of(1).over(Count.of(3)).meetsOrExceeds(percent("33.3333")));
    assertFalse(Count.of(1).over(Count.of(3)).meetsOrExceeds(percent("33.3334")));
  }

  @Test
  void ratiosAreEqualByValue() {
    assertEquals(usd(1).over(usd(2)), usd(50).over(usd(100)));
    assertEquals(usd(1).over(usd(3)).hashCode(), usd(3).over(usd(9)).hashCode());
    assertEquals("2 / 3 (about 66.6667%)", Count.of(2).over(Count.of(3)).toString());
  }

  @Test
  void aNumberOfAbsurdLengthIsRefusedAtOnce() {
    for (String absurd : new String[] {"1e999999999", "1e-999999999", "9".repeat(30_000)}) {
      PolicyException refused = assertThrows(PolicyException.class, () -> usd(absurd));
      assertEquals(ProblemCode.NUMBER_TOO_LONG, refused.code());
    }
    assertEquals(
        ProblemCode.OUT_OF_RANGE,
        assertThrows(PolicyException.class, () -> usd("1000000000000000")).code());
  }

  @Test
  void whatIsNoNumberIsRefusedInWords() {
    PolicyException refused = assertThrows(PolicyException.class, () -> usd("12,5"));
    assertEquals("\"12,5\" was given; a decimal number is needed.", refused.problem().message());
  }

  @Test
  void aWholeOfZeroHasNoRatio() {
    assertEquals(
        ProblemCode.OUT_OF_RANGE,
        assertThrows(PolicyException.class, () -> usd(1).over(usd(0))).code());
  }

  @Property
  void comparisonByCrossMultiplicationIsExact(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long part,
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long whole,
      @ForAll @LongRange(min = 0, max = 100) long threshold) {
    boolean expected = part * 100 >= whole * threshold;
    assertEquals(
        expected,
        Count.of(part).over(Count.of(whole)).meetsOrExceeds(percent(Long.toString(threshold))));
  }

  @Property
  void sumsAndDifferencesUndoEachOther(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long one,
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long other) {
    assertEquals(usd(one), usd(one).plus(usd(other)).minus(usd(other)));
  }
}
