package org.apmrules.policy.mechanics;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.CorridorBand;
import org.junit.jupiter.api.Test;

class CorridorTest {

  private static final Money BASE = usd(1_000);
  private static final Corridor CORRIDOR =
      new Corridor(
          List.of(
              CorridorBand.upTo(percent("5"), percent("50")),
              CorridorBand.upTo(percent("10"), percent("35")),
              CorridorBand.beyond(percent("5"))));

  @Test
  void eachBandSharesOnlyWhatLiesWithinIt() {
    BandedAmount shared = CORRIDOR.share(usd(150), BASE);

    assertEquals(
        List.of(
            new BandShare(usd(50), percent("50")),
            new BandShare(usd(50), percent("35")),
            new BandShare(usd(50), percent("5"))),
        shared.bands());
    assertEquals(usd(45), shared.total());
  }

  @Test
  void anAmountAtTheEndOfABandDoesNotReachTheNext() {
    assertEquals(
        List.of(new BandShare(usd(50), percent("50"))), CORRIDOR.share(usd(50), BASE).bands());
  }

  @Test
  void lossesAreDividedAsSavingsAre() {
    assertEquals(usd("-45"), CORRIDOR.share(usd(-150), BASE).total());
  }

  @Test
  void nothingReachesNoBand() {
    BandedAmount shared = CORRIDOR.share(Money.ZERO, BASE);

    assertEquals(List.of(), shared.bands());
    assertEquals(Money.ZERO, shared.total());
  }

  @Test
  void aFlatCorridorSharesAlikeHoweverMuchThereIs() {
    assertEquals(usd("-1234.5"), Corridor.flat(percent("50")).share(usd(-2_469), usd(1)).total());
  }

  @Test
  void aBandWithoutSharingIsADeadBand() {
    Corridor deadBand =
        new Corridor(
            List.of(
                CorridorBand.upTo(percent("2"), Rate.ZERO), CorridorBand.beyond(percent("60"))));

    assertEquals(Money.ZERO, deadBand.share(usd(20), BASE).total());
    assertEquals(usd("0.6"), deadBand.share(usd(21), BASE).total());
  }

  @Test
  void anAmountReadsAsItsBands() {
    assertEquals("50% of $50.00 + 35% of $10.00", CORRIDOR.share(usd(60), BASE).toString());
    assertEquals("nothing", CORRIDOR.share(Money.ZERO, BASE).toString());
  }

  @Test
  void aCorridorReadsAsItsBands() {
    assertEquals("50% up to 5%, 35% up to 10%, 5% beyond", CORRIDOR.toString());
  }

  @Test
  void bandsThatDoNotRiseAreRefused() {
    assertThrows(
        PolicyException.class,
        () ->
            new Corridor(
                List.of(
                    CorridorBand.upTo(percent("5"), percent("50")),
                    CorridorBand.upTo(percent("5"), percent("40")),
                    CorridorBand.beyond(percent("5")))));
  }

  @Test
  void aCorridorEndsWithABandWithoutEnd() {
    assertThrows(
        PolicyException.class,
        () -> new Corridor(List.of(CorridorBand.upTo(percent("5"), percent("50")))));
    assertThrows(
        PolicyException.class,
        () ->
            new Corridor(
                List.of(CorridorBand.beyond(percent("5")), CorridorBand.beyond(percent("5")))));
    assertThrows(PolicyException.class, () -> new Corridor(List.of()));
  }
}
