package org.apmrules.api.sharedsavings;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;
import org.apmrules.api.internal.Field;

/**
 * The settlement of an ACO's performance year, step by step.
 *
 * @param benchmark the benchmark that governs, for the whole year, in dollars
 * @param guardrail whether the guardrail replaced another benchmark by it
 * @param difference the benchmark less the expenditures, for the whole year, in dollars
 * @param savingsRate the difference as a share of the benchmark, unrounded; negative for losses
 * @param minimumSavingsRate the savings rate from which savings are shared, unrounded
 * @param minimumLossRate the share of the benchmark from which losses are shared, unrounded; left
 *     out in a one-sided model
 * @param finalSharingRate the share of savings that quality performance gives
 * @param lossRate the share of losses; left out in a one-sided model, and where it depends on a
 *     quality score that was not given and no losses are shared
 * @param generated savings that are shared or losses, negative, that reach the minimum rate, for
 *     the period settled, in dollars; losses also in a one-sided model, which does not share them
 * @param savings how the ACO shares in savings; left out if it does not
 * @param losses how the ACO shares in losses; left out if it does not
 * @param earnedSavings what the ACO earns for the period settled, in dollars, unrounded
 * @param owedLosses what the ACO owes for the period settled, in dollars, unrounded
 * @param wholeDollars what is earned or, negative, owed, rounded half up to whole dollars, as CMS
 *     publishes it
 * @param recouped what is recouped of an advance; left out if there is none
 * @param payment what CMS pays the ACO or, negative, what the ACO pays CMS, in dollars and cents
 */
@RecordBuilder
public record SharedSavingsSettlement(
    Money benchmark,
    boolean guardrail,
    Money difference,
    Ratio savingsRate,
    Ratio minimumSavingsRate,
    Optional<Ratio> minimumLossRate,
    Rate finalSharingRate,
    Optional<Rate> lossRate,
    Money generated,
    Optional<SavingsShare> savings,
    Optional<LossShare> losses,
    Money earnedSavings,
    Money owedLosses,
    Money wholeDollars,
    Optional<RecoupedAdvance> recouped,
    Money payment) {

  /** Checks the result. */
  public SharedSavingsSettlement {
    Field.notNegative("benchmark", benchmark);
    Field.required("difference", difference);
    Field.required("savingsRate", savingsRate);
    Field.required("minimumSavingsRate", minimumSavingsRate);
    Field.optional("minimumLossRate", minimumLossRate);
    Field.share("finalSharingRate", finalSharingRate);
    Field.optional("lossRate", lossRate);
    Field.required("generated", generated);
    Field.optional("savings", savings);
    Field.optional("losses", losses);
    Field.notNegative("earnedSavings", earnedSavings);
    Field.notNegative("owedLosses", owedLosses);
    Field.required("wholeDollars", wholeDollars);
    Field.optional("recouped", recouped);
    Field.required("payment", payment);
  }
}
