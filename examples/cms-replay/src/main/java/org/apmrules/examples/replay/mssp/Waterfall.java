package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.LossShare;
import org.apmrules.api.sharedsavings.SavingsShare;
import org.apmrules.api.sharedsavings.SharedSavingsSettlement;
import org.apmrules.examples.replay.StatementItem;

/**
 * A settlement as a waterfall: from savings or losses down to what is paid. All amounts are of the
 * whole year, except for the last bar.
 *
 * @param benchmark the benchmark
 * @param expenditures the expenditures
 * @param threshold the expenditures from which savings or losses are shared
 * @param minimumRate the minimum savings or loss rate behind the threshold, in percent
 * @param bars the bars from generated savings or losses to the payment; none if nothing is shared
 * @param loss whether the waterfall ends in a payment to CMS
 * @param outcome what comes of it, in a sentence
 */
record Waterfall(
    Money benchmark,
    Money expenditures,
    Money threshold,
    String minimumRate,
    List<Bar> bars,
    boolean loss,
    String outcome) {

  Waterfall {
    bars = List.copyOf(bars);
  }

  /** What a bar stands for. */
  enum Kind {
    /** An amount from which something is taken. */
    TOTAL,
    /** What is taken. */
    TAKEN,
    /** What is left in the end. */
    RESULT
  }

  /**
   * One bar.
   *
   * @param label what it is
   * @param from where it starts
   * @param to where it ends
   * @param kind what it stands for
   */
  record Bar(String label, Money from, Money to, Kind kind) {

    Money amount() {
      return to.minus(from);
    }
  }

  static Waterfall of(Settled settled) {
    SharedSavingsSettlement result = settled.result();
    Optional<SavingsShare> savings = result.savings();
    Optional<LossShare> losses = result.losses();
    Money expenditures = result.benchmark().minus(result.difference());
    boolean isLoss = result.difference().isNegative();
    BigDecimal minimum =
        result
            .benchmark()
            .amount()
            .multiply(Settled.decimal(result.minimumSavingsRate()), MathContext.DECIMAL128);
    Money margin = new Money(isLoss ? minimum.negate() : minimum);
    return new Waterfall(
        result.benchmark(),
        expenditures,
        result.benchmark().minus(margin).roundedToCent(),
        StatementItem.percent(result.minimumSavingsRate()),
        savings
            .map(Waterfall::savingsBars)
            .or(() -> losses.map(Waterfall::lossBars))
            .orElse(List.of()),
        isLoss,
        outcome(result));
  }

  private static List<Bar> savingsBars(SavingsShare savings) {
    Chain chain = new Chain("Generated savings", savings.generated());
    chain.take("Medicare's share (ACO: " + savings.sharingRate() + ")", savings.share());
    Money left = savings.share().minus(savings.sequestered());
    chain.take("Sequestration", left);
    Money capped = left.atMost(savings.cap());
    chain.take("Above the cap", capped);
    chain.take("Part of the year not settled", savings.earned());
    return chain.endingIn("Earned savings");
  }

  private static List<Bar> lossBars(LossShare losses) {
    Chain chain = new Chain("Generated losses", losses.generated());
    chain.take("Medicare's share (ACO: " + losses.lossRate() + ")", losses.share());
    Money limited = losses.share().atMost(losses.limit());
    chain.take("Above the limit", limited);
    chain.take("Extreme circumstances", limited.minus(losses.disasterReduction()));
    chain.take("Part of the year not settled", losses.owed());
    return chain.endingIn("Owed losses");
  }

  private static String outcome(SharedSavingsSettlement result) {
    if (result.savings().isPresent()) {
      return "Earned " + result.earnedSavings().roundedToCent() + cap(result.savings().get());
    }
    if (result.losses().isPresent()) {
      return "Owed " + result.owedLosses().roundedToCent();
    }
    return result.guardrail() ? "Nothing is shared under the guardrail" : "Nothing is shared";
  }

  private static String cap(SavingsShare savings) {
    return savings.capBinds()
        ? ", which is the cap"
        : "; the cap of " + savings.cap().roundedToCent() + " is not reached";
  }

  /** Builds bars, each starting where the last one ended; a step that takes nothing has no bar. */
  private static final class Chain {

    private final List<Bar> bars = new ArrayList<>();
    private Money level;

    Chain(String label, Money start) {
      bars.add(new Bar(label, Money.ZERO, start, Kind.TOTAL));
      level = start;
    }

    void take(String label, Money left) {
      if (!left.equals(level)) {
        bars.add(new Bar(label, level, left, Kind.TAKEN));
        level = left;
      }
    }

    List<Bar> endingIn(String label) {
      bars.add(new Bar(label, Money.ZERO, level, Kind.RESULT));
      return bars;
    }
  }

  /** Returns the share of the benchmark that the highest of the two totals has. */
  Money highestTotal() {
    return benchmark.atLeast(expenditures).atLeast(threshold);
  }

  /** Returns the height of the waterfall. */
  Money highestBar() {
    return bars.isEmpty() ? Money.ZERO : bars.get(0).to();
  }

  /** Returns a part as a share of a whole; nothing of a whole of nothing. */
  static Rate share(Money part, Money whole) {
    return whole.isZero()
        ? Rate.ZERO
        : new Rate(part.amount().divide(whole.amount(), new MathContext(12, RoundingMode.HALF_UP)));
  }
}
