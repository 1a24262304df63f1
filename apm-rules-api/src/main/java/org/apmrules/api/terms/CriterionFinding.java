package org.apmrules.api.terms;

import java.util.Set;
import org.apmrules.api.internal.Field;

/**
 * Whether one criterion is met, and why.
 *
 * @param met whether the criterion is met
 * @param limbs the limbs by which it, or a part of it, is met, sorted
 * @param missing what it lacks, in plain sentences, sorted; none if it is met
 */
public record CriterionFinding(boolean met, Set<Limb> limbs, Set<String> missing) {

  /** Checks the finding. */
  public CriterionFinding {
    limbs = Field.set("limbs", limbs);
    missing = Field.set("missing", missing);
  }
}
