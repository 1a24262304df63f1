package org.apmrules.api.sharedsavings;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.LossBase;

/**
 * How an ACO shares in losses. All amounts are positive; they are for the whole year, in dollars,
 * unrounded, except for what is owed.
 *
 * @param generated the losses that are shared, from the first dollar
 * @param lossRate the rate at which they are shared
 * @param share the generated losses times the loss rate
 * @param limit the most that may be owed
 * @param limitBase what that limit is a share of
 * @param limitBinds whether the limit takes something from the share
 * @param disasterReduction what extreme and uncontrollable circumstances take from the limited
 *     share
 * @param owed what is owed for the period settled, unrounded
 */
@RecordBuilder
public record LossShare(
    Money generated,
    Rate lossRate,
    Money share,
    Money limit,
    LossBase limitBase,
    boolean limitBinds,
    Money disasterReduction,
    Money owed) {

  /** Checks the amounts. */
  public LossShare {
    Field.notNegative("generated", generated);
    Field.share("lossRate", lossRate);
    Field.notNegative("share", share);
    Field.notNegative("limit", limit);
    Field.required("limitBase", limitBase);
    Field.notNegative("disasterReduction", disasterReduction);
    Field.notNegative("owed", owed);
  }
}
