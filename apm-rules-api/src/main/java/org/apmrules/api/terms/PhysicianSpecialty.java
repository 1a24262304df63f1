package org.apmrules.api.terms;

import java.util.Set;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.internal.Field;

/**
 * A specialty of clinicians to which the primary care design of a model relates.
 *
 * @param code the Medicare physician specialty code, two characters, such as {@code 08}
 */
public record PhysicianSpecialty(String code) implements Comparable<PhysicianSpecialty> {

  /** Checks the code. */
  public PhysicianSpecialty {
    if (!Field.text("primaryCareSpecialties", code).matches("[0-9A-Z]{2}")) {
      throw Field.problem(
          ProblemCode.WRONG_TYPE,
          "primaryCareSpecialties",
          code + " was given; two digits or capital letters are allowed.");
    }
  }

  /** Returns whether this is one of the specialties. */
  public boolean isOneOf(Set<PhysicianSpecialty> specialties) {
    return specialties.contains(this);
  }

  @Override
  public int compareTo(PhysicianSpecialty other) {
    return code.compareTo(other.code);
  }
}
