package org.apmrules.examples.replay.reach;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.PolicyException;
import org.apmrules.api.directcontracting.DirectContractingCase;
import org.apmrules.api.directcontracting.DirectContractingSettlement;
import org.apmrules.examples.replay.Check;
import org.apmrules.examples.replay.NotPublishedException;
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
    } catch (NotPublishedException missing) {
      return notSettled(Verdict.NEEDS_UNPUBLISHED_FIGURE, missing);
    } catch (PolicyException | IllegalArgumentException refused) {
      return notSettled(Verdict.UNEXPLAINED, refused);
    }
  }

  private ReplayedRow notSettled(Verdict verdict, RuntimeException reason) {
    return new ReplayedRow(
        aco.id(),
        aco.name(),
        aco.amountIfNumber(Columns.PAID).orElse(BigDecimal.ZERO),
        Optional.empty(),
        verdict,
        String.valueOf(reason.getMessage()),
        List.of());
  }

  private ReplayedRow compare() {
    Comparison comparison =
        new Comparison(
            settle().result(), settled(mapping.ends()), settled(mapping.endsOfGrossSavings()));
    List<Check> checks = new ArrayList<>();
    aco.amount(Columns.GROSS_SAVINGS).map(comparison::grossSavings).ifPresent(checks::add);
    aco.savingsRate()
        .map(rate -> comparison.savingsRate(rate, aco.savingsRateOfCell().orElse(rate)))
        .ifPresent(checks::add);
    aco.amount(Columns.SHARED_SAVINGS).map(comparison::sharedSavings).ifPresent(checks::add);
    PrintedNumber published = aco.required(Columns.PAID);
    Verdict verdict =
        isForfeited(published, checks)
            ? Verdict.NEEDS_UNPUBLISHED_FIGURE
            : comparison.verdict(published);
    return new ReplayedRow(
        aco.id(),
        aco.name(),
        published.value(),
        Optional.of(Comparison.shownLike(published, comparison.paid())),
        verdict,
        reason(verdict),
        checks);
  }

  private List<DirectContractingSettlement> settled(List<DirectContractingCase> cases) {
    return cases.stream().map(each -> rules.determine(each).result()).toList();
  }

  /** All other figures agree and show savings, but nothing is paid: no column says why. */
  private boolean isForfeited(PrintedNumber published, List<Check> checks) {
    return published.value().signum() == 0
        && aco.amount(Columns.SHARED_SAVINGS).stream()
            .anyMatch(shared -> shared.lowest().signum() > 0)
        && checks.stream().allMatch(Check::agrees);
  }

  private static String reason(Verdict verdict) {
    return switch (verdict) {
      case EXACT, NEEDS_UNPUBLISHED_REVENUE -> "";
      case NEEDS_UNPUBLISHED_FIGURE ->
          "The shared savings agree, but nothing is published as paid; no column says why.";
      case WITHIN_PRINTED_PRECISION -> "The inputs are printed with few digits.";
      case WITHIN_ONE_DOLLAR -> "The steps between are rounded in print.";
      case UNEXPLAINED -> "The published figures do not follow from each other.";
    };
  }
}
