package org.apmrules.engine.evaluate;

import org.apmrules.api.PolicyCase;

/** Determines the cases that rules of one area ask of another. */
interface Asked {

  Evaluation evaluate(PolicyCase<?> policyCase);
}
