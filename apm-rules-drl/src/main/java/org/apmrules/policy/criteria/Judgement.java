package org.apmrules.policy.criteria;

import java.util.Set;
import org.apmrules.api.terms.CriterionFinding;
import org.apmrules.api.terms.Limb;

/**
 * All that is to be said of one criterion, which is met when nothing is missing.
 *
 * @param criterion the criterion
 * @param limbs the limbs that are met
 * @param missing what is missing
 */
public record Judgement(Criterion criterion, Set<Limb> limbs, Set<String> missing) {

  /** Returns whether the criterion is met. */
  public boolean met() {
    return missing.isEmpty();
  }

  /** Returns the finding for the result. */
  public CriterionFinding finding() {
    return new CriterionFinding(met(), limbs, missing);
  }
}
