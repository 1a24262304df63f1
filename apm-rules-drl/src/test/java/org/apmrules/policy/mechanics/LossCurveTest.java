package org.apmrules.policy.mechanics;

import static org.apmrules.api.Rate.percent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.otherpayer.MarginalRiskBand;
import org.apmrules.api.otherpayer.MarginalRiskSchedule;
import org.junit.jupiter.api.Test;

class LossCurveTest {

  private static final Rate SMALL = percent("4");
  private static final Ratio TOTAL = CountedShare.whole(percent("3"));

  @Test
  void oneRateIsBothTheLowestAndTheAverage() {
    LossCurve curve = curve(beyond("30"));

    assertEquals(ratio(30, 100), curve.lowest(SMALL, TOTAL));
    assertEquals(ratio(30, 100), curve.average(SMALL, TOTAL));
  }

  @Test
  void averageIsWeightedByTheWidthsOfTheBandsThatCount() {
    LossCurve curve = curve(upTo("8", "20"), beyond("40"));

    // 1.6% is owed at losses of 8% and 3% at 11.5%; from 4% on 2.2% is owed over 7.5%.
    assertEquals(ratio(22, 75), curve.average(SMALL, TOTAL));
    assertEquals(ratio(20, 100), curve.lowest(SMALL, TOTAL));
  }

  @Test
  void ratesWithinTheAllowanceForSmallLossesAreDisregarded() {
    LossCurve curve = curve(upTo("4", "0"), beyond("50"));

    assertEquals(ratio(1, 2), curve.lowest(SMALL, TOTAL));
    assertEquals(ratio(1, 2), curve.average(SMALL, TOTAL));
  }

  @Test
  void ratesBeyondTheAllowanceForSmallLossesCount() {
    LossCurve curve = curve(upTo("5", "0"), beyond("50"));

    assertEquals(ratio(0, 1), curve.lowest(SMALL, TOTAL));
    assertEquals(ratio(3, 7), curve.average(SMALL, TOTAL));
  }

  @Test
  void smallLossesCountWhereDisregardingThemWouldLowerTheAverage() {
    LossCurve curve = curve(upTo("4", "60"), upTo("10", "10"), beyond("0"));

    assertEquals(ratio(30, 100), curve.average(SMALL, TOTAL));
  }

  @Test
  void smallLossesCountWhereTheTotalIsOwedWithinThem() {
    LossCurve curve = curve(upTo("3", "100"), beyond("0"));

    assertEquals(ratio(1, 1), curve.lowest(SMALL, TOTAL));
    assertEquals(ratio(1, 1), curve.average(SMALL, TOTAL));
  }

  @Test
  void ratesPastTheTotalAreDisregarded() {
    assertEquals(ratio(30, 100), curve(upTo("10", "30"), beyond("0")).lowest(SMALL, TOTAL));
    assertEquals(ratio(0, 1), curve(upTo("9.99", "30"), beyond("0")).lowest(SMALL, TOTAL));
  }

  @Test
  void ratesCountWithoutEndIfTheTotalIsNeverOwed() {
    LossCurve curve = curve(upTo("9", "30"), beyond("0"));

    assertEquals(ratio(0, 1), curve.average(SMALL, TOTAL));
  }

  @Test
  void totalNeedNotHaveAnEndingDecimal() {
    Ratio third = Ratio.of(Money.usd(2), Money.usd(300));
    LossCurve curve = curve(upTo("1", "50"), beyond("25"));

    // 0.5% is owed at losses of 1%, and 2/3% at losses of 5/3%.
    assertEquals(ratio(2, 5), curve.average(percent("0"), third));
  }

  private static LossCurve curve(MarginalRiskBand... bands) {
    return new LossCurve(new MarginalRiskSchedule(List.of(bands)));
  }

  private static MarginalRiskBand upTo(String end, String rate) {
    return new MarginalRiskBand(Optional.of(percent(end)), percent(rate));
  }

  private static MarginalRiskBand beyond(String rate) {
    return new MarginalRiskBand(Optional.empty(), percent(rate));
  }

  private static Ratio ratio(long numerator, long denominator) {
    return Ratio.of(Money.usd(numerator), Money.usd(denominator));
  }
}
