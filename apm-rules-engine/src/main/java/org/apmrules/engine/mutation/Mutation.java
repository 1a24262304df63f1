package org.apmrules.engine.mutation;

import java.util.Optional;

/**
 * One small change of one rule.
 *
 * @param rule the name of the rule
 * @param file the file that holds the rule
 * @param line the line that is changed, from 1
 * @param change what is changed, such as {@code value >= 2019 -> value >= 2020}; unique in the rule
 * @param edit the replacement; empty if the whole rule is dropped
 */
public record Mutation(String rule, String file, int line, String change, Optional<Edit> edit) {

  /** The change that leaves the whole rule out. */
  static final String DROPPED = "rule dropped";

  @Override
  public String toString() {
    return file + ":" + line + " \"" + rule + "\"\n    " + change;
  }
}
