package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.apmrules.api.Money;
import org.junit.jupiter.api.Test;

class ProportionalSplitTest {

  @Test
  void anAmountThatDividesEvenlyIsDividedByTheWeights() {
    assertEquals(
        List.of(usd("25"), usd("75")),
        new ProportionalSplit(usd("100"), List.of(usd("1000"), usd("3000"))).parts());
  }

  @Test
  void theCentLeftOverGoesToThePartThatLostMost() {
    assertEquals(
        List.of(usd("33.33"), usd("66.67")),
        new ProportionalSplit(usd("100"), List.of(usd("1"), usd("2"))).parts());
    assertEquals(
        List.of(usd("0.01"), usd("0.02")),
        new ProportionalSplit(usd("0.03"), List.of(usd("2"), usd("3"))).parts());
    assertEquals(
        List.of(usd("0.02"), usd("0.02")),
        new ProportionalSplit(usd("0.04"), List.of(usd("2"), usd("3"))).parts());
  }

  @Test
  void whatIsWholeCentsAlreadyReceivesNoneOfTheCentsLeftOver() {
    assertEquals(
        List.of(usd("0.01"), usd("0.00"), usd("0.01"), usd("0.01")),
        new ProportionalSplit(usd("0.03"), List.of(usd("1"), usd("1"), usd("2"), usd("2")))
            .parts());
  }

  @Test
  void ofEqualPartsTheEarlierTakesTheCentLeftOver() {
    assertEquals(
        List.of(usd("33.34"), usd("33.33"), usd("33.33")),
        new ProportionalSplit(usd("100"), List.of(usd("7"), usd("7"), usd("7"))).parts());
  }

  @Test
  void severalCentsLeftOverGoOneEachToThePartsThatLostMost() {
    assertEquals(
        List.of(usd("0.01"), usd("0.00"), usd("0.01")),
        new ProportionalSplit(usd("0.02"), List.of(usd("5"), usd("4"), usd("6"))).parts());
  }

  @Test
  void aPartWithoutWeightReceivesNothing() {
    assertEquals(
        List.of(usd("0"), usd("10")),
        new ProportionalSplit(usd("10"), List.of(usd("0"), usd("4"))).parts());
  }

  @Test
  void aSolePartReceivesEverythingEvenWithoutWeight() {
    assertEquals(
        List.of(usd("10.01")), new ProportionalSplit(usd("10.01"), List.of(usd("0"))).parts());
  }

  @Test
  void severalPartsWithoutAnyWeightCannotBeDivided() {
    List<Money> weights = List.of(usd("0"), usd("0"));
    assertThrows(IllegalArgumentException.class, () -> new ProportionalSplit(usd("10"), weights));
  }

  @Test
  void anAmountWithPartsOfACentIsRefusedBecauseThePartsCouldNotAddUpToIt() {
    List<Money> weights = List.of(usd("1"), usd("2"));
    assertThrows(
        IllegalArgumentException.class, () -> new ProportionalSplit(usd("10.005"), weights));
  }

  @Test
  void aNegativeAmountOrWeightIsRefused() {
    List<Money> weights = List.of(usd("1"), usd("2"));
    List<Money> negative = List.of(usd("1"), usd("-2"));
    assertThrows(IllegalArgumentException.class, () -> new ProportionalSplit(usd("-1"), weights));
    assertThrows(IllegalArgumentException.class, () -> new ProportionalSplit(usd("1"), negative));
  }

  @Property
  void thePartsAreWholeCentsThatAddUpToTheAmount(
      @ForAll @LongRange(min = 0, max = 100_000_000_000L) long cents,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1) Integer> weights) {
    Money total = new Money(BigDecimal.valueOf(cents, 2));
    List<Money> parts =
        new ProportionalSplit(total, weights.stream().map(each -> usd((long) each)).toList())
            .parts();
    assertEquals(total, parts.stream().reduce(Money.ZERO, Money::plus));
    assertTrue(parts.stream().allMatch(each -> each.equals(each.roundedToCent())));
  }

  @Property
  void noPartIsACentOrMoreAwayFromItsExactShare(
      @ForAll @LongRange(min = 0, max = 100_000_000_000L) long cents,
      @ForAll @Size(min = 2, max = 40) List<@IntRange(min = 1) Integer> weights) {
    Money total = new Money(BigDecimal.valueOf(cents, 2));
    BigDecimal whole = BigDecimal.valueOf(weights.stream().mapToLong(Integer::longValue).sum());
    List<Money> parts =
        new ProportionalSplit(total, weights.stream().map(each -> usd((long) each)).toList())
            .parts();
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal exactTimesWhole = total.amount().multiply(BigDecimal.valueOf(weights.get(i)));
      BigDecimal difference = parts.get(i).amount().multiply(whole).subtract(exactTimesWhole).abs();
      assertTrue(difference.compareTo(whole.movePointLeft(2)) < 0);
    }
  }
}
