package org.apmrules.policy.mechanics;

import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apmrules.api.Count;
import org.apmrules.api.Ratio;
import org.junit.jupiter.api.Test;

class InterpolatedTableTest {

  private static final InterpolatedRow SMALL = row(5_000, 5_999, "3.9", "3.6");
  private static final InterpolatedRow LARGE = row(6_000, 6_999, "3.6", "3.4");
  private static final InterpolatedTable TABLE = new InterpolatedTable(List.of(SMALL, LARGE));

  @Test
  void theEndsOfARowHaveTheirOwnRates() {
    assertEquals(ratio("0.039", "1"), TABLE.at(Count.of(5_000)));
    assertEquals(ratio("0.036", "1"), TABLE.at(Count.of(5_999)));
    assertEquals(ratio("0.036", "1"), TABLE.at(Count.of(6_000)));
  }

  @Test
  void aCountWithinARowLiesOnItsLineUnrounded() {
    // 3.9% less 0.3% times 837 / 999, which has no end
    assertEquals(ratio("36.45", "999"), TABLE.at(Count.of(5_837)));
  }

  @Test
  void countsOutsideAllRowsAreNotCovered() {
    assertTrue(TABLE.covers(Count.of(6_999)));
    assertFalse(TABLE.covers(Count.of(7_000)));
    assertFalse(TABLE.covers(Count.of(4_999)));
    assertThrows(IllegalArgumentException.class, () -> TABLE.at(Count.of(7_000)));
  }

  @Property
  void moreBeneficiariesNeverRaiseAFallingRate(
      @ForAll @IntRange(min = 5_000, max = 6_998) int size) {
    assertTrue(TABLE.at(Count.of(size)).compareTo(TABLE.at(Count.of(size + 1))) >= 0);
  }

  @Test
  void rowsThatOverlapAreRefusedBecauseACountWouldHaveTwoRates() {
    assertThrows(
        IllegalArgumentException.class, () -> new InterpolatedTable(List.of(LARGE, SMALL)));
    assertThrows(IllegalArgumentException.class, () -> row(6_000, 6_000, "3", "3"));
  }

  private static InterpolatedRow row(long from, long to, String atFrom, String atTo) {
    return new InterpolatedRow(Count.of(from), Count.of(to), percent(atFrom), percent(atTo));
  }

  private static Ratio ratio(String numerator, String denominator) {
    return new Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }
}
