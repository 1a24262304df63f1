package org.apmrules.api.otherpayer;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.CriterionFinding;

/**
 * Whether a payment arrangement is an Other Payer Advanced APM in a performance year, criterion by
 * criterion.
 *
 * @param status the status
 * @param medicalHome the kind of medical home model that the arrangement is
 * @param cehrt use of certified EHR technology (42 CFR 414.1420(b))
 * @param quality use of quality measures (42 CFR 414.1420(c))
 * @param financialRisk financial risk (42 CFR 414.1420(d))
 */
@RecordBuilder
public record OtherPayerAdvancedApmResult(
    OtherPayerStatus status,
    MedicalHomeKind medicalHome,
    CriterionFinding cehrt,
    CriterionFinding quality,
    CriterionFinding financialRisk) {

  /** Checks the result. */
  public OtherPayerAdvancedApmResult {
    Field.required("status", status);
    Field.required("medicalHome", medicalHome);
    Field.required("cehrt", cehrt);
    Field.required("quality", quality);
    Field.required("financialRisk", financialRisk);
  }
}
