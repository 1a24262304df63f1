package org.apmrules.api;

import java.util.List;

/**
 * The answer to one case, with its proof.
 *
 * @param <R> the type of the result
 */
public interface Determination<R> {

  /** Returns the typed answer. */
  R result();

  /** Returns how the answer follows from the facts of the case and the law. */
  Derivation derivation();

  /**
   * Returns reservations, each for a rule that the answer rests on; without order or duplicates.
   */
  List<Warning> warnings();

  /** Returns the policy that answered. */
  RuleSet ruleSet();
}
