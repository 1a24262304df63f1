package org.apmrules.api.sharedsavings;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * An ACO's own quality score.
 *
 * @param rate the score as a share of the maximum, 0% to 100%
 */
public record QualityScore(Rate rate) {

  /** Checks the score. */
  public QualityScore {
    Field.share("rate", rate);
  }
}
