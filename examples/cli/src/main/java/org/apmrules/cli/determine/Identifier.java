package org.apmrules.cli.determine;

import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.Json;

/** Finds out how a case is named in the answer. */
final class Identifier {

  private static final int LONGEST = 500;

  private Identifier() {}

  /**
   * Returns the identifier of a case, or its place if it has none.
   *
   * @throws PolicyException if the identifier is neither text nor number, empty or too long
   */
  static Json of(Json.Mapping given, String place) {
    Json id = given.fields().get(CaseFormat.ID);
    if (id == null) {
      return Json.text(place);
    }
    if (id instanceof Json.Null) {
      throw problem(ProblemCode.FIELD_NULL, "null was given; a text or a number is needed.");
    }
    if (!isScalar(id)) {
      throw problem(ProblemCode.WRONG_TYPE, "A text or a number is needed.");
    }
    if (!fits(id)) {
      throw problem(
          ProblemCode.TEXT_LENGTH, "The identifier is empty or longer than " + LONGEST + ".");
    }
    return id;
  }

  /** Returns whether the value can stand as an identifier in an answer. */
  static boolean isIdentifier(Json id) {
    return isScalar(id) && fits(id);
  }

  private static boolean isScalar(Json id) {
    return id instanceof Json.Text || id instanceof Json.Numeral || id instanceof Json.Untyped;
  }

  private static boolean fits(Json id) {
    String written =
        id instanceof Json.Text text
            ? text.value()
            : id instanceof Json.Numeral number ? number.digits() : ((Json.Untyped) id).text();
    return !written.isBlank() && written.length() <= LONGEST;
  }

  private static PolicyException problem(ProblemCode code, String message) {
    return new PolicyException(Problem.ofField(code, CaseFormat.ID, message));
  }
}
