package org.apmrules.engine.evaluate;

import org.apmrules.api.PolicyCase;

/** Determines the cases that rules of one area ask of another. */
interface Asked {

  /** For rules that ask none. */
  Asked NONE =
      policyCase -> {
        throw new IllegalStateException("These rules ask no case.");
      };

  Evaluation evaluate(PolicyCase<?> policyCase);
}
