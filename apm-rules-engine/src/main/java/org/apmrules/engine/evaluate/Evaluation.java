package org.apmrules.engine.evaluate;

import java.util.List;
import org.apmrules.api.PolicyCase;
import org.apmrules.engine.index.AreaIndex;

/** What came of a case: its one result, and all that is needed to explain it. */
final class Evaluation {

  private final PolicyCase<?> policyCase;
  private final List<Object> given;
  private final Parameters parameters;
  private final List<Firing> firings;
  private final Answers answers;
  private final Object result;

  /** Finds the one result; there must be one, and no other that differs. */
  Evaluation(
      AreaIndex area,
      PolicyCase<?> policyCase,
      List<Object> given,
      Parameters parameters,
      Trace trace) {
    this.policyCase = policyCase;
    this.given = given;
    this.parameters = parameters;
    this.firings = trace.firings();
    this.answers = trace.answers();
    this.result = new SoleResult(area, policyCase, parameters).in(firings);
  }

  PolicyCase<?> policyCase() {
    return policyCase;
  }

  List<Object> given() {
    return given;
  }

  Parameters parameters() {
    return parameters;
  }

  List<Firing> firings() {
    return firings;
  }

  Answers answers() {
    return answers;
  }

  Object result() {
    return result;
  }
}
