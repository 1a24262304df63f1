package org.apmrules.policy.conversionfactor;

import org.apmrules.api.Rate;

/** An increase for one year only: the year's own, and the one that ended with the year before. */
public record OneYearIncrease(Rate ofThisYear, Rate ofLastYear) {}
