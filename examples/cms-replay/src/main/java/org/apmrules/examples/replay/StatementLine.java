package org.apmrules.examples.replay;

/**
 * One line of a settlement statement.
 *
 * @param item what the line is about
 * @param figure the amount or rate, as people write it
 * @param rule the rule that gave the figure; empty for a given figure
 * @param citation the law that the rule rests on; empty for a given figure
 */
public record StatementLine(String item, String figure, String rule, String citation) {

  /** Returns the line of a figure that was given. */
  public static StatementLine given(String item, Object figure) {
    return new StatementLine(item, figure.toString(), "", "");
  }

  /** Returns whether the figure was given and not concluded. */
  public boolean isGiven() {
    return rule.isEmpty();
  }
}
