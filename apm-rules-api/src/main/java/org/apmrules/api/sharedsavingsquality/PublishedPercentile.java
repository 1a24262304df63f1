package org.apmrules.api.sharedsavingsquality;

import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * The percentile of MIPS quality performance category scores that CMS announced for the year.
 *
 * @param score the score at the percentile
 */
public record PublishedPercentile(Points score) {

  /** Checks the field. */
  public PublishedPercentile {
    Field.required("score", score);
  }
}
