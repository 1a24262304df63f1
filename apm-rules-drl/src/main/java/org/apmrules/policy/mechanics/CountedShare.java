package org.apmrules.policy.mechanics;

import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.Ratio;

/**
 * The part of a share that counts when only the part of its base up to a ceiling counts. The share
 * is of the base; what counts is the same share of the base up to the ceiling.
 *
 * @param rate the share, 0% or more
 * @param base what it is a share of, above $0
 * @param ceiling the part of the base that counts, $0 or more; a ceiling above the base changes
 *     nothing
 */
public record CountedShare(Rate rate, Money base, Money ceiling) {

  /** Returns what counts of a share of which all counts. */
  public static Ratio whole(Rate rate) {
    return new Ratio(rate.fraction(), Rate.ONE.fraction());
  }

  /** Returns what counts, as a share of the whole base, unrounded. */
  public Ratio ofBase() {
    return Ratio.of(base.atMost(ceiling).times(rate), base);
  }
}
