package org.apmrules.api.contract;

import org.apmrules.api.terms.LadderTerms;

/**
 * The value of quality on a side by steps of the score.
 *
 * @param side the side
 * @param ladder the steps
 */
public record QualityLadder(Side side, LadderTerms ladder) {}
