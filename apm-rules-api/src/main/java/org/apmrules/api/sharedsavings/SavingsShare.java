package org.apmrules.api.sharedsavings;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.Money;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * How an ACO shares in savings. Amounts are for the whole year, in dollars, unrounded, except for
 * what is earned.
 *
 * @param generated the savings that are shared, from the first dollar
 * @param sharingRate the rate at which they are shared: the final sharing rate, or the part of it
 *     that an ACO below its minimum savings rate receives
 * @param share the generated savings times the sharing rate
 * @param sequestered what sequestration takes from the share
 * @param cap the most that may be earned, a share of the benchmark
 * @param capBinds whether the cap takes something from the share that sequestration leaves
 * @param partOfYear the part of the year's savings that belongs to the period settled
 * @param earned what is earned for the period settled, unrounded, before any advance is recouped
 */
@RecordBuilder
public record SavingsShare(
    Money generated,
    Rate sharingRate,
    Money share,
    Money sequestered,
    Money cap,
    boolean capBinds,
    Rate partOfYear,
    Money earned) {

  /** Checks the amounts. */
  public SavingsShare {
    Field.notNegative("generated", generated);
    Field.share("sharingRate", sharingRate);
    Field.notNegative("share", share);
    Field.notNegative("sequestered", sequestered);
    Field.notNegative("cap", cap);
    Field.share("partOfYear", partOfYear);
    Field.notNegative("earned", earned);
  }
}
