package org.apmrules.engine.check;

/**
 * Where the parts of a rule stand in its file, in characters from 0.
 *
 * @param name the name without its quotes
 * @param start the word rule
 * @param when the word when
 * @param then the word then
 * @param end the word end
 */
record RuleOutline(String name, int start, int when, int then, int end) {

  /** Where the conclusions begin. */
  int conclusions() {
    return then + "then".length();
  }
}
