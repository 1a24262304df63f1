package org.apmrules.api.mipsfinalscore;

import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What a clinician or group would score by the hospital where they work (42 CFR 414.1380(e)).
 *
 * @param share the share of an individual's covered professional services that was furnished in a
 *     hospital setting, or the share of a group's clinicians who are facility-based
 * @param quality the quality percent score at the percentile that the hospital reached in the
 *     Hospital Value-Based Purchasing Program
 * @param cost the cost percent score at that percentile
 */
public record FacilityScores(Rate share, Points quality, Points cost) {

  /** Checks the fields. */
  public FacilityScores {
    Field.share("share", share);
    Field.required("quality", quality);
    Field.required("cost", cost);
  }
}
