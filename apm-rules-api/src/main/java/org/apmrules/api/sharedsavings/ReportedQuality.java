package org.apmrules.api.sharedsavings;

import org.apmrules.api.internal.Field;
import org.apmrules.api.sharedsavingsquality.SharedSavingsQualityCase;

/**
 * What an ACO reported on quality.
 *
 * @param report the case of the quality performance standard
 */
public record ReportedQuality(SharedSavingsQualityCase report) {

  /** Checks the field. */
  public ReportedQuality {
    Field.required("report", report);
  }
}
