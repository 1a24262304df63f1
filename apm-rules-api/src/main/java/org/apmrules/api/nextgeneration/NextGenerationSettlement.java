package org.apmrules.api.nextgeneration;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.Money;
import org.apmrules.api.Ratio;

/**
 * The settlement of a performance year, step by step. Savings and what is earned are positive,
 * losses and what is owed negative. Amounts are exact; only the payment is rounded.
 *
 * @param finalBenchmark the benchmark after discount and quality withhold
 * @param grossSavings the benchmark less the expenditures
 * @param savingsRate the gross savings as a share of the benchmark, unrounded
 * @param cappedSavings the gross savings within the Savings/Losses Cap
 * @param sharedSavings the ACO's share of the capped savings
 * @param payment what CMS pays after sequestration, or, negative, what the ACO owes, half up to the
 *     cent
 */
@RecordBuilder
public record NextGenerationSettlement(
    Money finalBenchmark,
    Money grossSavings,
    Ratio savingsRate,
    Money cappedSavings,
    Money sharedSavings,
    Money payment) {}
