package org.apmrules.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.apmrules.api.otherpayer.MarginalRiskBand;
import org.apmrules.api.otherpayer.MarginalRiskSchedule;

/**
 * The hand-written marginal risk rates, from no loss up to the one at which a total is owed; it
 * compares without a division. Losses are shares of expected expenditures.
 */
final class MarginalRiskTwin {

  private static final BigDecimal LEAST = new BigDecimal("0.3");
  private static final BigDecimal SMALL_LOSS = new BigDecimal("0.04");

  private final List<MarginalRiskBand> bands;
  private final BigDecimal total;
  private final BigDecimal whole;

  /** Takes the total as a part of a whole. */
  MarginalRiskTwin(MarginalRiskSchedule schedule, BigDecimal total, BigDecimal whole) {
    this.bands = schedule.bands();
    this.total = total;
    this.whole = whole;
  }

  /** Returns whether the lowest or, else, the average rate suffices, small losses aside. */
  boolean suffices(boolean lowest) {
    BigDecimal start = BigDecimal.ZERO;
    BigDecimal owed = BigDecimal.ZERO;
    for (int i = 0; i < bands.size(); i++) {
      BigDecimal rate = bands.get(i).marginalRisk().fraction();
      BigDecimal needed = total.subtract(owed.multiply(whole));
      BigDecimal end = end(i);
      if (rate.signum() > 0
          && needed.signum() > 0
          && (isLast(i) || reaches(start, end, rate, needed))) {
        boolean smallIsAll = reaches(start, SMALL_LOSS, rate, needed);
        BigDecimal from = smallIsAll ? BigDecimal.ZERO : SMALL_LOSS;
        return lowest
            ? isLowestEnough(from, i)
            : isAverageEnough(BigDecimal.ZERO, start, rate, needed)
                || isAverageEnough(from, start, rate, needed);
      }
      owed = owed.add(end.subtract(start).multiply(rate));
      start = end;
    }
    int last = bands.size() - 1;
    return lowest ? isLowestEnough(SMALL_LOSS, last) : isEnough(last);
  }

  /** Returns whether what is needed is owed within a band by the given loss. */
  private boolean reaches(BigDecimal start, BigDecimal end, BigDecimal rate, BigDecimal needed) {
    return end.subtract(start).multiply(rate).multiply(whole).compareTo(needed) >= 0;
  }

  private boolean isLowestEnough(BigDecimal from, int lastBand) {
    for (int i = 0; i <= lastBand; i++) {
      if ((isLast(i) || end(i).compareTo(from) > 0) && !isEnough(i)) {
        return false;
      }
    }
    return true;
  }

  /** Compares what is owed beyond a loss with the least share of the losses beyond it. */
  private boolean isAverageEnough(
      BigDecimal from, BigDecimal start, BigDecimal rate, BigDecimal needed) {
    BigDecimal owedBeyond = total.subtract(owed(from).multiply(whole)).multiply(rate);
    BigDecimal lossBeyond = start.subtract(from).multiply(rate).multiply(whole).add(needed);
    return owedBeyond.compareTo(lossBeyond.multiply(LEAST)) >= 0;
  }

  private BigDecimal owed(BigDecimal loss) {
    BigDecimal owed = BigDecimal.ZERO;
    BigDecimal start = BigDecimal.ZERO;
    for (int i = 0; start.compareTo(loss) < 0; i++) {
      BigDecimal end = isLast(i) ? loss : end(i).min(loss);
      owed = owed.add(end.subtract(start).multiply(bands.get(i).marginalRisk().fraction()));
      start = end;
    }
    return owed;
  }

  private boolean isEnough(int band) {
    return bands.get(band).marginalRisk().fraction().compareTo(LEAST) >= 0;
  }

  private boolean isLast(int band) {
    return band == bands.size() - 1;
  }

  /** Returns the end of a band; any for the last one, which has none. */
  private BigDecimal end(int band) {
    return bands.get(band).upTo().map(each -> each.fraction()).orElse(BigDecimal.ZERO);
  }
}
