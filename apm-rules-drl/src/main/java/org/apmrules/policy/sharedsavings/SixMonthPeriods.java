package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The settlement of six months of a year by the whole year's figures.
 *
 * @param partOfYear the part of the year's savings or losses that is settled
 */
public record SixMonthPeriods(Rate partOfYear) {}
