package org.apmrules.examples.replay.mssp;

/**
 * One line of a settlement statement.
 *
 * @param item what the line is about
 * @param figure the amount or rate, as people write it
 * @param rule the rule that gave the figure; empty for a given figure
 * @param citation the law that the rule rests on; empty for a given figure
 */
record StatementLine(String item, String figure, String rule, String citation) {

  boolean isGiven() {
    return rule.isEmpty();
  }
}
