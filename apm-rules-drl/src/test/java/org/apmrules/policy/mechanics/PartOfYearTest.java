package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apmrules.api.Count;
import org.junit.jupiter.api.Test;

class PartOfYearTest {

  @Test
  void threeMonthsAreAQuarterOfTheYear() {
    assertEquals(usd(25_000), new PartOfYear(Count.of(3)).of(usd(100_000)));
  }

  @Test
  void aQuotientWithoutEndIsKeptFarBelowACent() {
    assertEquals(usd("0.08333333333333333333"), new PartOfYear(Count.of(1)).of(usd(1)));
  }

  @Property
  void allTwelveMonthsAreTheWholeAmount(
      @ForAll @LongRange(min = 0, max = 1_000_000_000) long cents) {
    assertEquals(
        usd(cents).times(percent("1")),
        new PartOfYear(Count.of(12)).of(usd(cents).times(percent("1"))));
  }

  @Property
  void moreMonthsNeverMakeThePartSmaller(@ForAll @IntRange(max = 11) int months) {
    int less =
        new PartOfYear(Count.of(months))
            .of(usd(100))
            .compareTo(new PartOfYear(Count.of(months + 1)).of(usd(100)));
    assertEquals(-1, less);
  }

  @Test
  void moreThanTwelveMonthsAreNoPartOfAYear() {
    assertThrows(IllegalArgumentException.class, () -> new PartOfYear(Count.of(13)));
  }
}
