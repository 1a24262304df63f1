package org.apmrules.engine.direct;

import org.apmrules.api.RuleDescription;
import org.drools.model.functions.BlockN;
import org.jspecify.annotations.Nullable;

/**
 * Fires a rule whose conditions are all met.
 *
 * @param rule the rule
 * @param operations what is computed for its consequence
 * @param matched the facts that it matched
 * @param consequence what it concludes
 * @param arguments the places of the variables that the consequence uses
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record FiringStep(
    RuleDescription rule,
    Operation[] operations,
    Matched matched,
    BlockN consequence,
    int[] arguments)
    implements Step {

  @Override
  public boolean go(Run run, @Nullable Object[] frame) throws Exception {
    run.fires(rule, matched.of(frame));
    Operation.allHold(operations, frame);
    @Nullable Object[] values = Operation.values(frame, arguments, 1);
    values[0] = run;
    consequence.execute(values);
    run.fired();
    return false;
  }
}
