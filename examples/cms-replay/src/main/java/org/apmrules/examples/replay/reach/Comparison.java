package org.apmrules.examples.replay.reach;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.apmrules.api.Ratio;
import org.apmrules.api.directcontracting.DirectContractingSettlement;
import org.apmrules.examples.replay.Check;
import org.apmrules.examples.replay.PrintedNumber;
import org.apmrules.examples.replay.Verdict;

/**
 * Compares a settlement with published figures. A figure agrees if it would be printed so, or if it
 * lies within what the printed digits of the inputs, or those of the gross savings, leave open.
 *
 * @param settled the settlement of the figures as printed
 * @param ends the settlements at the ends of what the printed inputs leave open
 * @param endsOfGrossSavings the same of the printed gross savings; none if they are not printed
 */
record Comparison(
    DirectContractingSettlement settled,
    List<DirectContractingSettlement> ends,
    List<DirectContractingSettlement> endsOfGrossSavings) {

  Comparison {
    ends = List.copyOf(ends);
    endsOfGrossSavings = List.copyOf(endsOfGrossSavings);
  }

  /** Compares what is paid after sequestration. */
  Verdict verdict(PrintedNumber published) {
    if (published.agreesWith(paid())) {
      return Verdict.EXACT;
    }
    if (agrees(published, each -> each.sharedSavingsAfterSequestration().amount())) {
      return Verdict.WITHIN_PRINTED_PRECISION;
    }
    return isWithinOneDollar(published, paid()) ? Verdict.WITHIN_ONE_DOLLAR : Verdict.UNEXPLAINED;
  }

  /** Returns what is paid after sequestration, unrounded. */
  BigDecimal paid() {
    return settled.sharedSavingsAfterSequestration().amount();
  }

  /** Compares gross savings, whose inputs a file may round more than themselves. */
  Check grossSavings(PrintedNumber published) {
    BigDecimal computed = settled.grossSavings().amount();
    boolean agrees =
        isWithinOneDollar(published, computed)
            || isBetween(published, ends, each -> each.grossSavings().amount());
    return check("gross savings", published, computed, agrees);
  }

  /** Compares the savings rate, a fraction of one; a single cell may show fewer decimals. */
  Check savingsRate(PrintedNumber published, PrintedNumber ofCell) {
    Check check = check("savings rate", published, each -> decimal(each.savingsRate()));
    return check.agrees()
        ? check
        : check("savings rate", ofCell, each -> decimal(each.savingsRate()));
  }

  /** Compares shared savings before sequestration. */
  Check sharedSavings(PrintedNumber published) {
    return check("shared savings", published, each -> each.sharedSavings().amount());
  }

  /** Returns a figure with the decimals that the published one is printed with. */
  static BigDecimal shownLike(PrintedNumber published, BigDecimal computed) {
    return computed.setScale(Math.max(0, published.halfUnit().scale() - 1), RoundingMode.HALF_UP);
  }

  private Check check(
      String name,
      PrintedNumber published,
      Function<DirectContractingSettlement, BigDecimal> figure) {
    return check(name, published, figure.apply(settled), agrees(published, figure));
  }

  private static Check check(
      String name, PrintedNumber published, BigDecimal computed, boolean agrees) {
    return new Check(
        name,
        published.value().toPlainString(),
        shownLike(published, computed).toPlainString(),
        agrees);
  }

  private boolean agrees(
      PrintedNumber published, Function<DirectContractingSettlement, BigDecimal> figure) {
    return published.agreesWith(figure.apply(settled))
        || isBetween(published, ends, figure)
        || isBetween(published, endsOfGrossSavings, figure);
  }

  private static boolean isBetween(
      PrintedNumber published,
      List<DirectContractingSettlement> ends,
      Function<DirectContractingSettlement, BigDecimal> figure) {
    List<BigDecimal> figures = ends.stream().map(figure).sorted().toList();
    return !figures.isEmpty()
        && published.agreesWithAnyOf(figures.get(0), figures.get(figures.size() - 1));
  }

  private static boolean isWithinOneDollar(PrintedNumber published, BigDecimal computed) {
    return computed.subtract(published.value()).abs().compareTo(BigDecimal.ONE) <= 0;
  }

  private static BigDecimal decimal(Ratio ratio) {
    return ratio.numerator().divide(ratio.denominator(), MathContext.DECIMAL64);
  }
}
