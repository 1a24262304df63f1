package org.apmrules.api.acoadvances;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.apmrules.api.CaseType;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * What decides the prepaid shared savings of an ACO (42 CFR 425.640). Amounts are per capita and
 * year, in dollars.
 *
 * @param performanceYear the performance year
 * @param aco the ACO's identifier, for the reader
 * @param track the track, as the law names it, such as {@code ENHANCED}
 * @param agreementStart the day on which the agreement period began
 * @param renewing whether it is a renewing ACO
 * @param earnedInMostRecentYear whether it earned a shared savings payment in the most recent year
 *     that is reconciled
 * @param positivePriorSavingsAdjustment whether its benchmark has a positive adjustment for prior
 *     savings
 * @param unpaidBalances whether it owes shared losses or has an outstanding balance of advance
 *     investment payments
 * @param repaymentMechanism whether it has the repayment mechanism that is required
 * @param qualityStandardMet whether it met the quality performance standard in that year
 * @param averagePriorSavings the prorated average of per-capita savings of benchmark years 1 and 2,
 *     $0 or more
 * @param nationalExpenditures the national per-capita Part A and Part B expenditures of benchmark
 *     year 2, $0 or more
 * @param assignedPersonMonths the assigned person-months of the latest assignment list, twelve for
 *     each person-year
 */
@CaseType(
    value = "prepaid-shared-savings",
    asks = "How much of its expected savings may an ACO be paid in advance?")
@RecordBuilder
public record PrepaidSavingsCase(
    PerformanceYear performanceYear,
    String aco,
    String track,
    LocalDate agreementStart,
    boolean renewing,
    boolean earnedInMostRecentYear,
    boolean positivePriorSavingsAdjustment,
    boolean unpaidBalances,
    boolean repaymentMechanism,
    boolean qualityStandardMet,
    Money averagePriorSavings,
    Money nationalExpenditures,
    Count assignedPersonMonths)
    implements PolicyCase<PrepaidSavings> {

  /** Checks the case. */
  public PrepaidSavingsCase {
    Field.required("performanceYear", performanceYear);
    Field.text("aco", aco);
    Field.text("track", track);
    Field.required("agreementStart", agreementStart);
    Field.notNegative("averagePriorSavings", averagePriorSavings);
    Field.notNegative("nationalExpenditures", nationalExpenditures);
    Field.required("assignedPersonMonths", assignedPersonMonths);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
