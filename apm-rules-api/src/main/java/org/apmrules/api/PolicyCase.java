package org.apmrules.api;

import java.util.List;

/**
 * The facts of one case to be determined under policy: immutable, already summarised, complete.
 *
 * <p>A case type is a record that carries {@link CaseType}, checks itself when it is constructed
 * and names the field that is wrong.
 *
 * @param <R> the type of the result that policy gives for the case
 */
public interface PolicyCase<R> {

  /** Returns the year whose policy applies. */
  PolicyYear year();

  /**
   * Returns the facts that rules may match: the case itself and the parts of it that rules speak of
   * one by one. A part that is absent is no fact.
   */
  default List<Object> facts() {
    return List.of(this);
  }
}
