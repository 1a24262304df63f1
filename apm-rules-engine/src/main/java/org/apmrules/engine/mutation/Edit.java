package org.apmrules.engine.mutation;

/**
 * A replacement in the text of a rule.
 *
 * @param start the offset of the first character replaced, counted from {@code when}
 * @param end the offset behind the last character replaced
 * @param replacement the text put there
 */
public record Edit(int start, int end, String replacement) {

  /** Returns a text, which starts with {@code when}, as it reads after the replacement. */
  String in(String body) {
    return body.substring(0, start) + replacement + body.substring(end);
  }
}
