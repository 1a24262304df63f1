package org.apmrules.examples.replay.mips;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * A category score as shown, with what its digits leave open.
 *
 * @param shown the score as shown
 * @param lowest the lowest score that would be shown so
 * @param highest the highest score that would be shown so
 */
record ShownScore(BigDecimal shown, BigDecimal lowest, BigDecimal highest) {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private static final BigDecimal NINE_TENTHS = new BigDecimal("0.9");

  /**
   * Reads a score. CMS never showed a score rounded up to the next whole number: what ends in .9
   * may be any score below that number.
   */
  static ShownScore parse(String text, int decimals) {
    PrintedNumber number = PrintedNumber.parse(text, decimals);
    BigDecimal value = number.value();
    BigDecimal floor = value.setScale(0, RoundingMode.FLOOR);
    boolean cut = decimals == 1 && value.subtract(floor).compareTo(NINE_TENTHS) == 0;
    return new ShownScore(
        value,
        number.lowest().max(BigDecimal.ZERO),
        (cut ? floor.add(BigDecimal.ONE) : number.highest()).min(MOST));
  }

  /** Returns the scores to compute with: as shown, the lowest and the highest. */
  List<BigDecimal> range() {
    return List.of(shown, lowest, highest);
  }

  boolean isZero() {
    return shown.signum() == 0;
  }
}
