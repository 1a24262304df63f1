package org.apmrules.api.modelstanding;

import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsapm.MipsApmCase;

/**
 * One model, or one track of it, asked about in both respects that matter to its participants.
 *
 * @param performanceYear the performance year
 * @param advancedApm the terms by which it may be an Advanced APM
 * @param mipsApm the features by which it may be a MIPS APM
 */
@CaseType(
    value = "model-standing",
    asks = "Is a payment model an Advanced APM, and is it a MIPS APM?")
public record ModelStandingCase(
    PerformanceYear performanceYear, AdvancedApmCase advancedApm, MipsApmCase mipsApm)
    implements PolicyCase<ModelStanding> {

  /**
   * Checks the case.
   *
   * @throws PolicyException {@link ProblemCode#CONTRADICTION} if the parts name different years or
   *     models
   */
  public ModelStandingCase {
    Field.required("performanceYear", performanceYear);
    Field.required("advancedApm", advancedApm);
    Field.required("mipsApm", mipsApm);
    same("advancedApm.performanceYear", advancedApm.performanceYear(), performanceYear);
    same("mipsApm.performanceYear", mipsApm.performanceYear(), performanceYear);
    same("mipsApm.model", mipsApm.model(), advancedApm.model());
  }

  private static void same(String field, Object given, Object expected) {
    if (!given.equals(expected)) {
      throw Field.contradiction(
          field, given + " was given, but the case is about " + expected + ".");
    }
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }
}
