package org.apmrules.api.terms;

import org.apmrules.api.internal.Field;

/**
 * One way in which a model puts an APM Entity at financial risk.
 *
 * @param trigger what makes the entity lose money
 * @param consequence how it loses money
 */
public record RiskTerm(LossTrigger trigger, LossConsequence consequence) {

  /** Checks the term. */
  public RiskTerm {
    Field.required("trigger", trigger);
    Field.required("consequence", consequence);
  }
}
