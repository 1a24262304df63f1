package org.apmrules.api;

/**
 * The kinds of problem. Numbers and names are stable: a number is never given to another problem.
 */
public enum ProblemCode {
  /** A field that the case needs is not there. */
  FIELD_MISSING(101, "A required field is missing.", "Add the field."),
  /** A field is there without a value. */
  FIELD_NULL(
      102, "A field is null.", "Give the field a value; leave an optional field out altogether."),
  /** A field holds a value of another type. */
  WRONG_TYPE(103, "A field has a value of the wrong type.", "Write the value in the type named."),
  /** A value lies outside the range that the field allows. */
  OUT_OF_RANGE(104, "A value is out of its range.", "Give a value within the range named."),
  /** Two values cannot both be true. */
  CONTRADICTION(
      105, "Two values contradict each other.", "Check both values and mend the wrong one."),
  /** A value is none of the values that the field knows. */
  UNKNOWN_VALUE(106, "A value is not one of those allowed.", "Use one of the values named."),
  /** The case type has no such field. */
  UNKNOWN_FIELD(107, "The case type has no such field.", "Remove the field or correct its name."),
  /** A field is given twice. */
  DUPLICATE_FIELD(108, "A field is given more than once.", "Keep one of the values."),
  /** A number has more digits than any real amount. */
  NUMBER_TOO_LONG(
      109,
      "A number has too many digits.",
      "Give the number with fewer digits; check for a typing error."),
  /** A text is empty where it must say something, or too long. */
  TEXT_LENGTH(110, "A text is empty or too long.", "Give a text of the length named."),

  /** There is no case type of this name. */
  UNKNOWN_CASE_TYPE(
      201, "There is no such case type.", "Use a case type from the list of case types."),
  /** The input is not well-formed. */
  MALFORMED_INPUT(202, "The input cannot be read.", "Mend the input at the place named."),
  /** The input is larger than any real case. */
  INPUT_TOO_LARGE(
      203,
      "An input is too large.",
      "Split the input; summarise beneficiaries before they are given."),
  /** The input is nested deeper than any case. */
  TOO_DEEPLY_NESTED(204, "The input is nested too deeply.", "Remove the superfluous nesting."),
  /** The input is not UTF-8. */
  INVALID_ENCODING(205, "The input is not valid UTF-8.", "Save the input as UTF-8."),
  /** There is no input. */
  EMPTY_INPUT(206, "The input is empty.", "Give at least one case."),

  /** No rule gives a result. */
  NO_RULE(
      301,
      "No rule in force gives a result for this case.",
      "Check the year and the facts named; policy may not cover this case."),
  /** Rules give results that differ. */
  CONFLICT(
      302,
      "Rules in force give results that differ.",
      "Report the rules named to the maintainer of the policy."),
  /** Evaluation did not come to an end within its limit. */
  FIRING_LIMIT(
      303,
      "The rules fired more often than any sound case needs.",
      "Report the rule named to the maintainer of the policy."),
  /** A rule failed. */
  RULE_FAILED(
      304,
      "A rule failed.",
      "Check the fact named; else report the rule to the policy's maintainer."),
  /** Evaluation did not end within its time limit. */
  EVALUATION_TIMED_OUT(
      305,
      "The evaluation took longer than its time limit.",
      "Give fewer facts or a longer limit; report the rules to the maintainer of the policy."),

  /** No policy was found. */
  NO_POLICY(
      401,
      "No policy was found on the class path.",
      "Add apm-rules-drl, which brings the built-in policy, to the class path."),
  /** A policy was refused. */
  POLICY_REFUSED(402, "The policy was refused.", "Mend the rules named and check again."),
  /** DRL sources were given but the compilers were left out. */
  COMPILER_MISSING(
      403,
      "DRL cannot be compiled here.",
      "Add drools-model-codegen and drools-mvel to the class path to load DRL sources.");

  private final int number;
  private final String text;
  private final String cure;

  ProblemCode(int number, String text, String cure) {
    this.number = number;
    this.text = text;
    this.cure = cure;
  }

  /** Returns the stable number. */
  public int number() {
    return number;
  }

  /** Returns what has happened, in one sentence. */
  public String text() {
    return text;
  }

  /** Returns what to do about it, in one sentence. */
  public String cure() {
    return cure;
  }
}
