package org.apmrules.examples.replay.reach;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Ratio;
import org.apmrules.api.directcontracting.DirectContractingSettlement;
import org.apmrules.examples.replay.Check;
import org.apmrules.examples.replay.PrintedNumber;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;

/** Settles one ACO and compares the settlement with the published one. */
final class AcoReplay {

  private final ApmRules rules;
  private final PublishedAco aco;
  private final CaseMapping mapping;

  AcoReplay(ApmRules rules, PublishedAco aco) {
    this.rules = rules;
    this.aco = aco;
    this.mapping = new CaseMapping(aco);
  }

  /** Returns the settlement of the printed figures. */
  Determination<DirectContractingSettlement> settle() {
    return rules.determine(mapping.printed());
  }

  /** Returns the outcome; a row that cannot be settled is unexplained and says why. */
  ReplayedRow replay() {
    try {
      return compare();
    } catch (PolicyException | IllegalArgumentException notSettled) {
      BigDecimal published =
          aco.amount(Columns.PAID).map(PrintedNumber::value).orElse(BigDecimal.ZERO);
      return new ReplayedRow(
          aco.id(),
          aco.name(),
          published,
          Optional.empty(),
          Verdict.UNEXPLAINED,
          String.valueOf(notSettled.getMessage()),
          List.of());
    }
  }

  private ReplayedRow compare() {
    DirectContractingSettlement settled = settle().result();
    List<DirectContractingSettlement> ends =
        mapping.ends().stream().map(each -> rules.determine(each).result()).toList();
    List<Check> checks = new ArrayList<>();
    aco.amount(Columns.GROSS_SAVINGS)
        .ifPresent(
            printed ->
                checks.add(
                    check("gross savings", printed, settled, ends, r -> r.grossSavings().amount())));
    aco.savingsRate()
        .ifPresent(
            printed ->
                checks.add(
                    check("savings rate", printed, settled, ends, r -> decimal(r.savingsRate()))));
    aco.amount(Columns.SHARED_SAVINGS)
        .ifPresent(
            printed ->
                checks.add(
                    check(
                        "shared savings", printed, settled, ends, r -> r.sharedSavings().amount())));
    PrintedNumber published = aco.required(Columns.PAID);
    BigDecimal paid = settled.sharedSavingsAfterSequestration().amount();
    Verdict verdict = verdict(published, paid, ends);
    return new ReplayedRow(
        aco.id(),
        aco.name(),
        published.value(),
        Optional.of(shownLike(published, paid)),
        verdict,
        reason(verdict, published, checks),
        checks);
  }

  private static Verdict verdict(
      PrintedNumber published, BigDecimal paid, List<DirectContractingSettlement> ends) {
    if (published.agreesWith(paid)) {
      return Verdict.EXACT;
    }
    if (agreesBetween(published, ends, r -> r.sharedSavingsAfterSequestration().amount())) {
      return Verdict.WITHIN_PRINTED_PRECISION;
    }
    return paid.subtract(published.value()).abs().compareTo(BigDecimal.ONE) <= 0
        ? Verdict.WITHIN_ONE_DOLLAR
        : Verdict.UNEXPLAINED;
  }

  private static String reason(Verdict verdict, PrintedNumber published, List<Check> checks) {
    return switch (verdict) {
      case EXACT, NEEDS_UNPUBLISHED_REVENUE -> "";
      case WITHIN_PRINTED_PRECISION -> "The inputs are printed with few digits.";
      case WITHIN_ONE_DOLLAR -> "The steps between are rounded in print.";
      case UNEXPLAINED ->
          published.value().signum() == 0 && checks.stream().allMatch(Check::agrees)
              ? "The shared savings agree, but nothing is published as paid; no column says why."
              : "The published figures do not follow from each other.";
    };
  }

  private static Check check(
      String name,
      PrintedNumber printed,
      DirectContractingSettlement settled,
      List<DirectContractingSettlement> ends,
      Function<DirectContractingSettlement, BigDecimal> figure) {
    BigDecimal computed = figure.apply(settled);
    return new Check(
        name,
        printed.value().toPlainString(),
        shownLike(printed, computed).toPlainString(),
        printed.agreesWith(computed) || agreesBetween(printed, ends, figure));
  }

  private static boolean agreesBetween(
      PrintedNumber printed,
      List<DirectContractingSettlement> ends,
      Function<DirectContractingSettlement, BigDecimal> figure) {
    List<BigDecimal> figures = ends.stream().map(figure).sorted().toList();
    return printed.agreesWithAnyOf(figures.get(0), figures.get(figures.size() - 1));
  }

  private static BigDecimal shownLike(PrintedNumber printed, BigDecimal computed) {
    return computed.setScale(Math.max(0, printed.halfUnit().scale() - 1), RoundingMode.HALF_UP);
  }

  private static BigDecimal decimal(Ratio ratio) {
    return ratio.numerator().divide(ratio.denominator(), MathContext.DECIMAL64);
  }
}
