package org.apmrules.api.mipseligibility;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.CaseType;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.internal.Field;

/**
 * The volume of a clinician, group or APM Entity group in the MIPS determination period. Whether a
 * QP or Partial QP is excluded is not asked here.
 *
 * @param performanceYear the MIPS performance year
 * @param level for whom the figures are added up
 * @param eligibleClinicianType whether the clinician is of a type, or the group includes one, that
 *     42 CFR 414.1305 names as MIPS eligible for the year
 * @param newlyEnrolled whether the clinician first enrolled in Medicare during the performance year
 * @param allowedCharges allowed charges in dollars: of all Part B items and services for the 2017
 *     performance year, of covered professional services after it
 * @param patients Part B-enrolled individuals to whom services were furnished
 * @param services covered professional services furnished to them; read only for years that test
 *     them
 * @param electsOptIn whether the clinician, group or entity elects to take part where it may
 */
@CaseType(
    value = "mips-eligibility",
    asks = "Is a clinician, group or APM Entity above the MIPS low-volume threshold?")
@RecordBuilder
public record MipsEligibilityCase(
    PerformanceYear performanceYear,
    AssessmentLevel level,
    boolean eligibleClinicianType,
    boolean newlyEnrolled,
    Money allowedCharges,
    Count patients,
    Count services,
    boolean electsOptIn)
    implements PolicyCase<MipsEligibility> {

  /** Checks the case. */
  public MipsEligibilityCase {
    Field.required("performanceYear", performanceYear);
    Field.required("level", level);
    Field.notNegative("allowedCharges", allowedCharges);
    Field.required("patients", patients);
    Field.required("services", services);
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
