package org.apmrules.api.incentive;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The APM Incentive Payment of one QP.
 *
 * @param outcome what becomes of the incentive
 * @param rate the share of the base amount that the law pays in the payment year; zero where it
 *     pays nothing
 * @param baseAmount the paid amounts of the base year that count, in dollars, unrounded
 * @param lumpSum the rate times the base amount, in dollars and whole cents
 * @param step the step at which a recipient was found or sought; left out where none is sought
 * @param shares what each TIN receives, by TIN; they add up to the lump sum, or are empty where
 *     nothing is paid or nobody is named to receive it
 * @param claimDeadline the last day for a claim after the public notice; left out where no claim is
 *     needed
 * @param paidBy the last day on which CMS pays; left out where nothing is to be paid
 * @param excluded the payments that do not count, with each reason
 */
@RecordBuilder
public record ApmIncentive(
    IncentiveOutcome outcome,
    Rate rate,
    Money baseAmount,
    Money lumpSum,
    Optional<RecipientStep> step,
    List<TinShare> shares,
    Optional<LocalDate> claimDeadline,
    Optional<LocalDate> paidBy,
    List<ExcludedPayment> excluded) {

  /** Checks the result. */
  public ApmIncentive {
    Field.required("outcome", outcome);
    Field.share("rate", rate);
    Field.notNegative("baseAmount", baseAmount);
    Field.notNegative("lumpSum", lumpSum);
    Field.optional("step", step);
    shares = Field.list("shares", shares);
    Field.optional("claimDeadline", claimDeadline);
    Field.optional("paidBy", paidBy);
    excluded = Field.list("excluded", excluded);
  }
}
