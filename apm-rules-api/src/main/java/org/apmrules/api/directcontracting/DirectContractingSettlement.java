package org.apmrules.api.directcontracting;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.Money;
import org.apmrules.api.Ratio;

/**
 * The settlement of a performance year, step by step. Savings and what is earned are positive,
 * losses and what is owed negative. Amounts are exact; only the payment is rounded.
 *
 * @param finalBenchmark the benchmark after discount and withholds
 * @param healthEquityAdjustment the net health equity benchmark adjustment; $0 if there is none
 * @param totalCostOfCare the expenditures after stop-loss charge and payout
 * @param grossSavings the benchmark with the health equity adjustment less the expenditures
 * @param savingsRate the gross savings as a share of the final benchmark, unrounded
 * @param sharedSavings what the risk corridor leaves with the ACO
 * @param sharedSavingsAfterSequestration the shared savings after sequestration, which losses do
 *     not undergo
 * @param payment what CMS pays, or, negative, what the ACO owes, half up to the cent
 */
@RecordBuilder
public record DirectContractingSettlement(
    Money finalBenchmark,
    Money healthEquityAdjustment,
    Money totalCostOfCare,
    Money grossSavings,
    Ratio savingsRate,
    Money sharedSavings,
    Money sharedSavingsAfterSequestration,
    Money payment) {}
