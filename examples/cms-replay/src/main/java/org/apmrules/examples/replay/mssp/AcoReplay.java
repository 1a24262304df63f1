package org.apmrules.examples.replay.mssp;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Rate;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCaseBuilder;
import org.apmrules.examples.replay.NotPublishedException;
import org.apmrules.examples.replay.PrintedNumber;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;

/**
 * Settles one ACO from its published figures. Two figures that only the ACO and CMS know are taken
 * from the published answers where the rules do not give them: which fixed minimum rate the ACO
 * chose, and by how much CMS reduced its losses for regional disasters.
 */
final class AcoReplay {

  private final ApmRules rules;
  private final PublishedAco aco;
  private Optional<Rate> chosenRate = Optional.empty();
  private Optional<Money> reduction = Optional.empty();

  AcoReplay(ApmRules rules, PublishedAco aco) {
    this.rules = rules;
    this.aco = aco;
  }

  /** Settles and compares; whatever happens, it is a row and not an exception. */
  ReplayedRow replay() {
    try {
      return new Comparison(this, aco, settle()).row();
    } catch (NotPublishedException missing) {
      return notSettled(Verdict.NEEDS_UNPUBLISHED_FIGURE, missing);
    } catch (PolicyException
        | IllegalArgumentException
        | ArithmeticException
        | DateTimeException refused) {
      return notSettled(Verdict.UNEXPLAINED, refused);
    }
  }

  private ReplayedRow notSettled(Verdict verdict, RuntimeException reason) {
    return new ReplayedRow(
        aco.id(),
        aco.name(),
        earnedOrOwedIfReadable(),
        Optional.empty(),
        verdict,
        String.valueOf(reason.getMessage()),
        List.of());
  }

  private BigDecimal earnedOrOwedIfReadable() {
    try {
      return aco.earnedOrOwedIfPublished().map(PrintedNumber::value).orElse(BigDecimal.ZERO);
    } catch (IllegalArgumentException noNumber) {
      return BigDecimal.ZERO;
    }
  }

  /** Settles the case as printed, with what only the published answers show. */
  Settled settle() {
    Settled settled = settle(Reading.PRINTED);
    PrintedNumber minimum = aco.minimumSavingsRate();
    if (settled.isTwoSided()
        && !minimum.agreesWith(Settled.decimal(settled.result().minimumSavingsRate()))) {
      chosenRate = Optional.of(new Rate(minimum.value()));
      settled = settle(Reading.PRINTED);
    }
    if (aco.disasterReduction().isPresent()
        && settled.result().losses().isPresent()
        && !aco.earnedOrOwed().agreesWith(settled.earnedOrOwed())) {
      reduction = aco.disasterReduction().map(printed -> new Money(printed.value()));
      settled = settle(Reading.PRINTED);
    }
    return settled;
  }

  /** Settles the case as its printed digits may be read. */
  Settled settle(Reading reading) {
    return Settled.of(rules, policyCase(reading).build());
  }

  /** Settles the case as if the participants had the given revenue. */
  Settled settleWithRevenue(BigDecimal revenue) {
    return Settled.of(
        rules,
        policyCase(Reading.PRINTED).participantRevenue(Optional.of(new Money(revenue))).build());
  }

  boolean usesPublishedReduction() {
    return reduction.isPresent();
  }

  private SharedSavingsSettlementCaseBuilder policyCase(Reading reading) {
    SharedSavingsSettlementCase read = CaseMapping.of(aco, reading);
    return SharedSavingsSettlementCaseBuilder.builder(read)
        .fixedMinimumRate(chosenRate)
        .reductionSetByCms(reduction);
  }
}
