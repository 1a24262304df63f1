package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Rate;

/**
 * The part of the year that is settled.
 *
 * @param partOfYear the part
 */
public record PeriodSettled(Rate partOfYear) {}
