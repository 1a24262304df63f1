package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;

/** The hand-written minimum savings and loss rates. */
final class MinimumRateTwin {

  private static final LocalDate CHOICE_IN_TRACK_2 = LocalDate.of(2016, 1, 1);
  private static final LocalDate SIZE_GOVERNS_BELOW_5000 = LocalDate.of(2019, 7, 1);
  private static final BigDecimal TWO_PERCENT = new BigDecimal("0.02");
  private static final int[] SIZES = {
    500, 999, 1000, 2999, 3000, 4999, 5000, 5999, 6000, 6999, 7000, 7999, 8000, 8999, 9000, 9999,
    10000, 14999, 15000, 19999, 20000, 49999, 50000, 59999
  };
  private static final int[] PER_MILLE = {122, 87, 50, 39, 36, 34, 32, 31, 30, 27, 25, 22, 20};

  private MinimumRateTwin() {}

  /** Returns whether savings or losses reach the minimum rate; no division is needed. */
  static boolean isReached(
      SharedSavingsSettlementCase aco, boolean twoSided, BigDecimal difference) {
    BigDecimal benchmark = aco.benchmark().amount();
    int size = Math.toIntExact(aco.assignedBeneficiaries().value());
    if (twoSided) {
      LocalDate start = aco.agreement().start();
      if (aco.track().equals("Track 2") && start.isBefore(CHOICE_IN_TRACK_2)) {
        return difference.compareTo(benchmark.multiply(TWO_PERCENT)) >= 0;
      }
      boolean earlier =
          aco.performanceYear().value() <= 2019 && start.isBefore(SIZE_GOVERNS_BELOW_5000);
      boolean keeps = size >= 5_000 || earlier;
      if (aco.fixedMinimumRate().isPresent() && keeps) {
        BigDecimal rate = aco.fixedMinimumRate().get().fraction();
        return difference.compareTo(benchmark.multiply(rate)) >= 0;
      }
    }
    return isReachedBySize(size, benchmark, difference);
  }

  private static boolean isReachedBySize(int size, BigDecimal benchmark, BigDecimal difference) {
    int row = 0;
    while (row < PER_MILLE.length - 1 && size > SIZES[2 * row + 1]) {
      row++;
    }
    if (row == PER_MILLE.length - 1) {
      return difference.compareTo(benchmark.multiply(TWO_PERCENT)) >= 0;
    }
    int width = SIZES[2 * row + 1] - SIZES[2 * row];
    long perMille =
        (long) PER_MILLE[row] * width
            - (long) (PER_MILLE[row] - PER_MILLE[row + 1]) * (size - SIZES[2 * row]);
    return difference
            .multiply(BigDecimal.valueOf(1_000L * width))
            .compareTo(benchmark.multiply(BigDecimal.valueOf(perMille)))
        >= 0;
  }
}
