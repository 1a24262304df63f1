package org.apmrules.api.contract;

import org.apmrules.api.Rate;

/**
 * The quality score of the performance period.
 *
 * @param score the score, 0% to 100%
 */
public record QualityScore(Rate score) {}
