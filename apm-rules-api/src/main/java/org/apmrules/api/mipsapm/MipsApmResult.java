package org.apmrules.api.mipsapm;

import java.util.Set;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.Limb;

/**
 * Whether a model is a MIPS APM in a performance year.
 *
 * @param status the status
 * @param limbs the requirements that it meets, sorted
 * @param missing what it lacks, in plain sentences, sorted; none for a MIPS APM
 */
public record MipsApmResult(MipsApmStatus status, Set<Limb> limbs, Set<String> missing) {

  /** Checks the result. */
  public MipsApmResult {
    Field.required("status", status);
    limbs = Field.set("limbs", limbs);
    missing = Field.set("missing", missing);
  }
}
