package org.apmrules.api.lead;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.Money;
import org.apmrules.api.Ratio;

/**
 * The settlement of a performance year, step by step. Savings and what is earned are positive,
 * losses and what is owed negative. Amounts are exact; only the payment is rounded.
 *
 * @param enoughBeneficiaries whether the ACO has as many beneficiaries as it needs
 * @param finalBenchmark the benchmark after discount and administrative add-on
 * @param grossSavings the benchmark less the expenditures
 * @param savingsRate the gross savings as a share of the final benchmark, unrounded
 * @param sharedSavings the ACO's share
 * @param payment what CMS pays, or, negative, what the ACO owes, before withholds and
 *     sequestration, half up to the cent
 */
@RecordBuilder
public record LeadSettlement(
    boolean enoughBeneficiaries,
    Money finalBenchmark,
    Money grossSavings,
    Ratio savingsRate,
    Money sharedSavings,
    Money payment) {}
