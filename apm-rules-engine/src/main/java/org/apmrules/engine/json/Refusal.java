package org.apmrules.engine.json;

import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;

/** Makes the exceptions with which input is refused. */
final class Refusal {

  private Refusal() {}

  static PolicyException of(ProblemCode code, String path, String message) {
    return new PolicyException(
        path.isEmpty() ? Problem.of(code, message) : Problem.ofField(code, path, message));
  }

  static PolicyException wrongType(String path, Json given, String needed) {
    if (given instanceof Json.Null) {
      return of(ProblemCode.FIELD_NULL, path, "null was given; " + needed + " is needed.");
    }
    return of(
        ProblemCode.WRONG_TYPE, path, Excerpt.of(given) + " was given; " + needed + " is needed.");
  }

  /** Addresses a problem that a value found in itself to the field that holds the value. */
  static PolicyException ofValue(String path, PolicyException inner) {
    return of(inner.code(), path, inner.problem().message());
  }

  /** Addresses a problem that a record found in one of its fields. */
  static PolicyException within(String path, PolicyException inner) {
    return path.isEmpty() ? inner : new PolicyException(inner.problem().within(path));
  }
}
