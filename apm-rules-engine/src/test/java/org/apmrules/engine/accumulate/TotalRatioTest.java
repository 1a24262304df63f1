package org.apmrules.engine.accumulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.apmrules.api.Ratio;
import org.junit.jupiter.api.Test;

class TotalRatioTest {

  private final TotalRatio function = new TotalRatio();

  @Test
  void thirdsAddUpToTheWhole() {
    Ratio third = ratio("0.25", "0.75");

    assertEquals(ratio("1", "1"), total(List.of(third, third, third)));
  }

  @Test
  void negativeRatiosTakeAway() {
    assertEquals(ratio("-1", "6"), total(List.of(ratio("1", "3"), ratio("-1", "2"))));
  }

  @Test
  void manySummandsStayShortBecauseTheSumIsKeptInLowestTerms() {
    List<Ratio> hundredths = Collections.nCopies(10_000, ratio("12345.67", "75"));

    assertEquals(ratio("4938268", "3"), total(hundredths));
  }

  @Test
  void nothingSumsToZero() {
    assertEquals(ratio("0", "1"), total(List.of()));
  }

  @Test
  void policyKnowsTheFunctionByName() {
    assertTrue(Accumulates.names().contains("totalRatio"));
  }

  private static Ratio ratio(String numerator, String denominator) {
    return new Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
  }

  private Object total(List<Ratio> values) {
    Fold.Values<Ratio> context = function.createContext();
    values.forEach(each -> function.accumulate(context, each));
    return function.getResult(context);
  }
}
