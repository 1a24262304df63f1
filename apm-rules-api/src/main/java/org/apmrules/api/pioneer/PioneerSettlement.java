package org.apmrules.api.pioneer;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.Money;
import org.apmrules.api.Ratio;

/**
 * The settlement of a performance year, step by step. Savings and what is earned are positive,
 * losses and what is owed negative. Amounts are exact; only the payment is rounded.
 *
 * @param grossSavings the benchmark less the expenditures
 * @param savingsRate the gross savings as a share of the benchmark, unrounded
 * @param sharedSavings the ACO's share; $0 if the minimum rate is not met
 * @param payment what CMS pays, or, negative, what the ACO owes, within the cap, before
 *     sequestration, half up to the cent
 */
@RecordBuilder
public record PioneerSettlement(
    Money grossSavings, Ratio savingsRate, Money sharedSavings, Money payment) {}
