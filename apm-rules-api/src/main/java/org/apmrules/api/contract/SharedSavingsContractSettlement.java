package org.apmrules.api.contract;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.Money;
import org.apmrules.api.Ratio;

/**
 * The settlement of a performance period, step by step. Savings and what is earned are positive,
 * losses and what is owed negative. Amounts are exact; only the balance is rounded.
 *
 * @param benchmark the trended and risk adjusted benchmark
 * @param countedExpenditures the expenditures after truncation or stop-loss
 * @param grossSavings the benchmark less the counted expenditures
 * @param savingsRate the gross savings as a share of the benchmark, unrounded
 * @param countedSavings what counts by the minimum rate
 * @param sharedSavings the participant's share, before quality
 * @param earnedSavings what quality and limits leave of the share
 * @param withheld what is held back of it, $0 or more
 * @param balance what the payer still pays after interim payments, or, negative, what the
 *     participant repays or owes, half up to the cent
 */
@RecordBuilder
public record SharedSavingsContractSettlement(
    Money benchmark,
    Money countedExpenditures,
    Money grossSavings,
    Ratio savingsRate,
    Money countedSavings,
    Money sharedSavings,
    Money earnedSavings,
    Money withheld,
    Money balance) {}
