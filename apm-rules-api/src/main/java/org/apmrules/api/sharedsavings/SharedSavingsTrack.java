package org.apmrules.api.sharedsavings;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.Rate;
import org.apmrules.api.advancedapm.AdvancedApmStatus;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.CriterionFinding;
import org.apmrules.api.terms.RiskTerms;

/**
 * The terms of a track, and what follows for its status.
 *
 * @param track the track
 * @param twoSided whether it shares losses
 * @param maximumSharingRate the highest share of savings
 * @param savingsCap the most that may be earned, as a share of the benchmark
 * @param risk the financial risk that it puts on ACOs
 * @param advancedApm whether it is an Advanced APM with those terms
 * @param financialRisk how the financial risk criterion comes out
 */
@RecordBuilder
public record SharedSavingsTrack(
    String track,
    boolean twoSided,
    Rate maximumSharingRate,
    Rate savingsCap,
    RiskTerms risk,
    AdvancedApmStatus advancedApm,
    CriterionFinding financialRisk) {

  /** Checks the result. */
  public SharedSavingsTrack {
    Field.text("track", track);
    Field.share("maximumSharingRate", maximumSharingRate);
    Field.share("savingsCap", savingsCap);
    Field.required("risk", risk);
    Field.required("advancedApm", advancedApm);
    Field.required("financialRisk", financialRisk);
  }
}
