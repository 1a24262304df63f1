package org.apmrules.api.mipseligibility;

import java.util.Set;
import org.apmrules.api.internal.Field;

/**
 * Where a clinician, group or APM Entity group stands towards MIPS before QP status is looked at.
 *
 * @param status the standing
 * @param exceeded the tests of the low-volume threshold that are exceeded
 * @param notExceeded the tests that are not, each of which alone excludes
 */
public record MipsEligibility(
    EligibilityStatus status, Set<LowVolumeTest> exceeded, Set<LowVolumeTest> notExceeded) {

  /** Checks the result. */
  public MipsEligibility {
    Field.required("status", status);
    exceeded = Field.set("exceeded", exceeded);
    notExceeded = Field.set("notExceeded", notExceeded);
  }
}
