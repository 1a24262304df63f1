package org.apmrules.policy.mechanics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.CorridorBand;

class CorridorPropertiesTest {

  private static final Money CENT = Money.usd("0.01");

  @Provide
  Arbitrary<Corridor> corridors() {
    Arbitrary<List<Integer>> ends = Arbitraries.integers().between(1, 60).list().ofMaxSize(4);
    Arbitrary<List<Integer>> shares = Arbitraries.integers().between(0, 100).list().ofSize(5);
    return Combinators.combine(ends, shares).as(CorridorPropertiesTest::corridor);
  }

  private static Corridor corridor(List<Integer> ends, List<Integer> shares) {
    SortedSet<Integer> rising = new TreeSet<>(ends);
    List<CorridorBand> bands = new ArrayList<>();
    for (int end : rising) {
      bands.add(CorridorBand.upTo(whole(end), whole(shares.get(bands.size()))));
    }
    bands.add(CorridorBand.beyond(whole(shares.get(bands.size()))));
    return new Corridor(bands);
  }

  private static Rate whole(int percent) {
    return Rate.percent(Integer.toString(percent));
  }

  @Property
  void lossesMirrorSavings(
      @ForAll("corridors") Corridor corridor,
      @ForAll @LongRange(min = 0, max = 2_000_000) long savings,
      @ForAll @LongRange(min = 1, max = 1_000_000) long base) {
    assertEquals(
        corridor.share(Money.usd(savings), Money.usd(base)).total(),
        corridor.share(Money.usd(-savings), Money.usd(base)).total().negated());
  }

  @Property
  void oneCentMoreAtTheEdgeOfABandNeverMovesTheShareByMoreThanACent(
      @ForAll("corridors") Corridor corridor,
      @ForAll @LongRange(min = 1, max = 1_000_000) long base) {
    Money whole = Money.usd(base);
    for (CorridorBand band : corridor.bands()) {
      Money edge = whole.times(band.upTo().orElse(Rate.ONE));
      Money at = corridor.share(edge, whole).total();
      Money above = corridor.share(edge.plus(CENT), whole).total();
      Money below = corridor.share(edge.minus(CENT), whole).total();
      assertTrue(above.minus(at).compareTo(CENT) <= 0 && above.compareTo(at) >= 0);
      assertTrue(at.minus(below).compareTo(CENT) <= 0 && at.compareTo(below) >= 0);
    }
  }

  @Property
  void allOfTheSavingsLieInSomeBand(
      @ForAll("corridors") Corridor corridor,
      @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long savings,
      @ForAll @LongRange(min = 1, max = 1_000_000) long base) {
    assertEquals(
        Money.usd(savings),
        corridor.share(Money.usd(savings), Money.usd(base)).bands().stream()
            .map(BandShare::within)
            .reduce(Money.ZERO, Money::plus));
  }

  @Property
  void partsOfAYearInProportionAddUpToTheYear(
      @ForAll("corridors") Corridor corridor,
      @ForAll @LongRange(min = -2_000_000, max = 2_000_000) long savings,
      @ForAll @LongRange(min = 1, max = 1_000_000) long base,
      @ForAll @IntRange(min = 0, max = 100) int percent) {
    Rate part = whole(percent);
    Money year = corridor.share(Money.usd(savings), Money.usd(base)).total();
    assertEquals(
        year,
        shareOfPart(corridor, savings, base, part)
            .plus(shareOfPart(corridor, savings, base, part.complement())));
  }

  private static Money shareOfPart(Corridor corridor, long savings, long base, Rate part) {
    return corridor.share(Money.usd(savings).times(part), Money.usd(base).times(part)).total();
  }
}
