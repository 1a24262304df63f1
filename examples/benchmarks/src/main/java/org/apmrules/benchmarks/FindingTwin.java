package org.apmrules.benchmarks;

import java.util.HashSet;
import java.util.Set;
import org.apmrules.api.terms.CriterionFinding;
import org.apmrules.api.terms.Limb;

/** Collects by hand what is said of a criterion, which is met when nothing is missing. */
final class FindingTwin {

  private final Set<Limb> limbs = new HashSet<>();
  private final Set<String> missing = new HashSet<>();

  void add(Limb limb) {
    limbs.add(limb);
  }

  void addMissing(String sentence) {
    missing.add(sentence);
  }

  boolean hasLimb() {
    return !limbs.isEmpty();
  }

  CriterionFinding finding() {
    return new CriterionFinding(missing.isEmpty(), limbs, missing);
  }
}
