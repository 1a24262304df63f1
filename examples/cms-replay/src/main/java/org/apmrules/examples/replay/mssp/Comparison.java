package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.examples.replay.Check;
import org.apmrules.examples.replay.PrintedNumber;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;

/** Compares a settlement with the published results of the ACO. */
final class Comparison {

  private final AcoReplay replay;
  private final PublishedAco aco;
  private final Settled settled;
  private final List<String> reasons = new ArrayList<>();

  Comparison(AcoReplay replay, PublishedAco aco, Settled settled) {
    this.replay = replay;
    this.aco = aco;
    this.settled = settled;
  }

  /** Returns the outcome. */
  ReplayedRow row() {
    BigDecimal published = aco.earnedOrOwed().value();
    BigDecimal computed =
        settled.earnedOrOwed().setScale(Math.max(0, published.scale()), RoundingMode.HALF_UP);
    Verdict verdict = verdict(published, computed);
    if (replay.usesPublishedReduction()) {
      reasons.add("The published reduction for extreme and uncontrollable circumstances is used.");
    }
    return new ReplayedRow(
        aco.id(),
        aco.name(),
        published,
        Optional.of(computed),
        verdict,
        String.join(" ", reasons),
        checks());
  }

  private Verdict verdict(BigDecimal published, BigDecimal computed) {
    BigDecimal difference = computed.subtract(published).abs();
    if (difference.signum() == 0) {
      noteHiddenRevenueLimit();
      return Verdict.EXACT;
    }
    if (difference.compareTo(BigDecimal.ONE) <= 0) {
      reasons.add("The inputs are printed without cents.");
      return Verdict.WITHIN_ONE_DOLLAR;
    }
    BigDecimal lowest = replay.settle(Reading.LOWEST).earnedOrOwed();
    BigDecimal highest = replay.settle(Reading.HIGHEST).earnedOrOwed();
    if (aco.earnedOrOwed().agreesWithAnyOf(lowest, highest)) {
      reasons.add(
          "The printed digits leave open "
              + new Money(lowest).roundedToCent()
              + " to "
              + new Money(highest).roundedToCent()
              + ".");
      return Verdict.WITHIN_PRINTED_PRECISION;
    }
    Optional<String> revenue = impliedRevenue(lossBeforeReduction());
    revenue.ifPresent(reasons::add);
    return revenue.isPresent() ? Verdict.NEEDS_UNPUBLISHED_REVENUE : Verdict.UNEXPLAINED;
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        check(
            "minimum rate",
            aco.minimumSavingsRate(),
            Settled.decimal(settled.result().minimumSavingsRate())));
    checks.add(finalSharingRate());
    aco.finalLossRate()
        .filter(rate -> settled.isTwoSided())
        .ifPresent(rate -> checks.add(lossRate(rate)));
    aco.generated().ifPresent(amount -> checks.add(generated(amount)));
    for (String column : List.of(Columns.ADVANCE_RECOUPED, Columns.INVESTMENT_PAYMENTS_RECOUPED)) {
      aco.dollars(column)
          .filter(amount -> settled.result().recouped().isPresent())
          .ifPresent(amount -> checks.add(recouped(amount)));
    }
    aco.row()
        .text(Columns.REDUCED_SHARING)
        .ifPresent(
            flag ->
                checks.add(
                    new Check(
                        "reduced sharing",
                        flag,
                        sharesAtReducedRate() ? "1" : "0",
                        flag.equals("1") == sharesAtReducedRate())));
    return checks;
  }

  /** The files do not say whether they show the rate before or after it is reduced. */
  private Check finalSharingRate() {
    PrintedNumber printed = aco.finalSharingRate();
    BigDecimal computed = settled.result().finalSharingRate().fraction();
    Check check = check("final sharing rate", printed, computed);
    if (check.agrees()) {
      return check;
    }
    boolean agrees =
        printed.agreesWithAnyOf(
                replay.settle(Reading.LOWEST).result().finalSharingRate().fraction(),
                replay.settle(Reading.HIGHEST).result().finalSharingRate().fraction())
            || (sharesAtReducedRate()
                && settled.result().savings().stream()
                    .anyMatch(savings -> printed.agreesWith(savings.sharingRate().fraction())));
    return new Check(check.name(), check.published(), check.computed(), agrees);
  }

  private Check lossRate(PrintedNumber printed) {
    Optional<Rate> rate = settled.result().lossRate();
    if (rate.isEmpty()) {
      return new Check("loss rate", text(printed.value()), "", false);
    }
    Check check = check("loss rate", printed, rate.get().fraction());
    boolean agrees =
        check.agrees()
            || printed.agreesWithAnyOf(
                replay.settle(Reading.LOWEST).result().lossRate().orElseThrow().fraction(),
                replay.settle(Reading.HIGHEST).result().lossRate().orElseThrow().fraction());
    return new Check(check.name(), check.published(), check.computed(), agrees);
  }

  private Check generated(PrintedNumber printed) {
    BigDecimal computed = settled.result().generated().amount();
    boolean notShared = computed.signum() < 0 && !settled.isTwoSided();
    boolean agrees =
        switch (notShared ? aco.layout().oneSidedLosses() : Layout.OneSidedLosses.PRINTED) {
          case PRINTED -> printed.agreesWith(computed);
          case ZERO -> printed.value().signum() == 0;
          case UNKNOWN -> printed.value().signum() == 0 || printed.agreesWith(computed);
        };
    return new Check("generated amount", text(printed.value()), text(computed), agrees);
  }

  private Check recouped(PrintedNumber printed) {
    Check check = check("recouped advance", printed, settled.recouped());
    boolean agrees =
        check.agrees()
            || printed.agreesWithAnyOf(
                replay.settle(Reading.LOWEST).recouped(),
                replay.settle(Reading.HIGHEST).recouped());
    return new Check(check.name(), check.published(), check.computed(), agrees);
  }

  private boolean sharesAtReducedRate() {
    return settled.result().savings().stream()
        .anyMatch(
            savings -> savings.sharingRate().compareTo(settled.result().finalSharingRate()) < 0);
  }

  /** A loss that is waived whole hides its limit, but the printed reduction shows it. */
  private void noteHiddenRevenueLimit() {
    Optional<PrintedNumber> printed = aco.disasterReduction();
    Optional<Money> computed = settled.disasterReduction();
    if (printed.isPresent()
        && computed.isPresent()
        && printed.get().highest().add(BigDecimal.ONE).compareTo(computed.get().amount()) < 0) {
      impliedRevenue(lossBeforeReduction())
          .ifPresent(text -> reasons.add("The published reduction is of a smaller loss. " + text));
    }
  }

  /** The published loss of the whole year before the reduction for extreme circumstances. */
  private BigDecimal lossBeforeReduction() {
    BigDecimal owed =
        aco.earnedOrOwed().value().negate().multiply(BigDecimal.valueOf(aco.toAnnual()));
    return owed.add(aco.disasterReduction().map(PrintedNumber::value).orElse(BigDecimal.ZERO));
  }

  /** Says which revenue would limit losses to the published ones, if revenue limits them at all. */
  private Optional<String> impliedRevenue(BigDecimal publishedLoss) {
    if (settled.result().losses().isEmpty() || publishedLoss.signum() <= 0) {
      return Optional.empty();
    }
    return LimitByRevenue.impliedBy(replay, settled, new Money(publishedLoss));
  }

  private static Check check(String name, PrintedNumber printed, BigDecimal computed) {
    return new Check(name, text(printed.value()), text(computed), printed.agreesWith(computed));
  }

  private static String text(BigDecimal value) {
    BigDecimal shown = value.scale() > 12 ? value.setScale(12, RoundingMode.HALF_UP) : value;
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
