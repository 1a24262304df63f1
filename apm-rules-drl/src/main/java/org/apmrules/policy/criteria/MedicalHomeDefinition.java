package org.apmrules.policy.criteria;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.Count;
import org.apmrules.api.terms.PhysicianSpecialty;

/**
 * What makes a medical home model.
 *
 * @param primaryCareSpecialties the specialties that make a primary care focus
 * @param elements how many of the elements it needs
 */
public record MedicalHomeDefinition(
    Set<PhysicianSpecialty> primaryCareSpecialties, Count elements) {

  /** Sorts the set, so that it is always shown in one order. */
  public MedicalHomeDefinition {
    primaryCareSpecialties = Collections.unmodifiableSet(new TreeSet<>(primaryCareSpecialties));
  }

  /** Returns the sentence for a model with too few elements. */
  public String shortfall(Count present) {
    return "The elements of a medical home that are present number "
        + present
        + "; at least "
        + elements
        + " are needed.";
  }
}
