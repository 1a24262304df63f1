package org.apmrules.api.sharedsavingsquality;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * Whether an ACO meets the quality performance standard, and the score that its sharing or loss
 * rate uses.
 *
 * @param standardMet whether it meets the standard by any route
 * @param routes the routes by which it does, each of which suffices
 * @param alternativeStandardMet whether it meets the alternative standard
 * @param percentile the percentile of MIPS quality scores of the year
 * @param mipsScore its MIPS quality performance category score, unrounded; left out if it has none
 * @param healthEquityPoints the health equity points that were added
 * @param score the score after health equity points and floor, unrounded; zero if it has none
 * @param publishedScore the score in two decimals, as CMS publishes it
 * @param floor why the score is the percentile; left out if it is not
 */
@RecordBuilder
public record SharedSavingsQuality(
    boolean standardMet,
    Set<StandardRoute> routes,
    boolean alternativeStandardMet,
    Points percentile,
    Optional<Points> mipsScore,
    Points healthEquityPoints,
    Points score,
    Points publishedScore,
    Optional<ScoreFloor> floor) {

  /** Checks the fields. */
  public SharedSavingsQuality {
    routes = Field.set("routes", routes);
    Field.required("percentile", percentile);
    Field.optional("mipsScore", mipsScore);
    Field.required("healthEquityPoints", healthEquityPoints);
    Field.required("score", score);
    Field.required("publishedScore", publishedScore);
    Field.optional("floor", floor);
    if (standardMet == routes.isEmpty()) {
      throw Field.contradiction("standardMet", standardMet + " was given with " + routes + ".");
    }
  }
}
