package org.apmrules.api.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apmrules.api.internal.Field;

/**
 * The features that may make a model a Medical Home Model (42 CFR 414.1305).
 *
 * @param primaryCareParticipants whether the participants primarily include primary care practices,
 *     or multispecialty practices that include primary care physicians and practitioners and offer
 *     primary care services
 * @param primaryCareSpecialties the Medicare physician specialty codes of the eligible clinicians
 *     to which specific design elements of the model relate
 * @param empanelment whether each patient is empanelled to a primary clinician
 * @param elements the elements of a medical home that the model has
 */
public record MedicalHomeTerms(
    boolean primaryCareParticipants,
    Set<String> primaryCareSpecialties,
    boolean empanelment,
    Set<MedicalHomeElement> elements) {

  /** Checks the terms. */
  public MedicalHomeTerms {
    primaryCareSpecialties = Field.set("primaryCareSpecialties", primaryCareSpecialties);
    primaryCareSpecialties.forEach(PhysicianSpecialty::new);
    elements = Field.set("elements", elements);
  }

  /** Returns these terms and the parts of them that rules match one by one. */
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    facts.add(this);
    primaryCareSpecialties.stream().map(PhysicianSpecialty::new).forEach(facts::add);
    facts.addAll(elements);
    return facts;
  }
}
