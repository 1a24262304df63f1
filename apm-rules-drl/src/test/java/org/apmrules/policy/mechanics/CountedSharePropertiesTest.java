package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

class CountedSharePropertiesTest {

  @Example
  void onlyTheBaseUpToTheCeilingCounts() {
    Ratio counted = new CountedShare(percent("3.3"), usd(110), usd(100)).ofBase();

    assertTrue(counted.meetsOrExceeds(percent("3")));
    assertFalse(counted.meetsOrExceeds(percent("3.0000001")));
  }

  @Property
  void ceilingAtOrAboveTheBaseChangesNothing(
      @ForAll @IntRange(max = 100) int rate,
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long base,
      @ForAll @LongRange(max = 1_000_000_000) long above) {
    assertEquals(
        CountedShare.whole(whole(rate)),
        new CountedShare(whole(rate), usd(base), usd(base + above)).ofBase());
  }

  @Property
  void lowerCeilingNeverCountsMore(
      @ForAll @IntRange(max = 100) int rate,
      @ForAll @LongRange(min = 1, max = 1_000_000_000) long base,
      @ForAll @LongRange(max = 1_000_000_000) long ceiling,
      @ForAll @LongRange(max = 1_000_000_000) long less) {
    Money lower = usd(Math.max(0, ceiling - less));

    assertTrue(
        new CountedShare(whole(rate), usd(base), lower)
                .ofBase()
                .compareTo(new CountedShare(whole(rate), usd(base), usd(ceiling)).ofBase())
            <= 0);
  }

  private static Rate whole(int percent) {
    return percent(Integer.toString(percent));
  }
}
