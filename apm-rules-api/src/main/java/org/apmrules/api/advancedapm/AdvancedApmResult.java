package org.apmrules.api.advancedapm;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.CriterionFinding;

/**
 * Whether a model is an Advanced APM in a performance year, criterion by criterion.
 *
 * @param status the status
 * @param medicalHomeModel whether the model is a Medical Home Model (42 CFR 414.1305)
 * @param cehrt use of certified EHR technology (42 CFR 414.1415(a))
 * @param quality payment based on quality measures (42 CFR 414.1415(b))
 * @param financialRisk financial risk (42 CFR 414.1415(c))
 */
@RecordBuilder
public record AdvancedApmResult(
    AdvancedApmStatus status,
    boolean medicalHomeModel,
    CriterionFinding cehrt,
    CriterionFinding quality,
    CriterionFinding financialRisk) {

  /** Checks the result. */
  public AdvancedApmResult {
    Field.required("status", status);
    Field.required("cehrt", cehrt);
    Field.required("quality", quality);
    Field.required("financialRisk", financialRisk);
  }
}
