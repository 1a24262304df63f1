package org.apmrules.policy.acoadvances;

import org.apmrules.api.Count;

/**
 * The risk-factor scores that do not follow from where a beneficiary lives.
 *
 * @param dualOrLowIncomeSubsidy the score of dually eligible beneficiaries and of those with the
 *     low-income subsidy
 * @param noRank the score where no area deprivation rank can be matched
 */
public record ScoreTerms(Count dualOrLowIncomeSubsidy, Count noRank) {}
