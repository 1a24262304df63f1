package org.apmrules.api;

/**
 * A reservation about a result.
 *
 * @param rule the rule that the result rests on and that carries the reservation
 * @param text the reservation
 */
public record Warning(RuleDescription rule, String text) {

  @Override
  public String toString() {
    return text + " Rule \"" + rule.name() + "\" (" + rule.citation() + ").";
  }
}
