package org.apmrules.engine.evaluate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.RuleDescription;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.runtime.KieSession;

/**
 * Keeps what fired for a case. When a rule concludes a case of another area, the case is determined
 * there and its result enters the session.
 */
final class CaseTrace extends Trace {

  private final Asked asked;
  private final IdentityHashMap<Object, Evaluation> answers = new IdentityHashMap<>(0);
  private @Nullable KieSession session;

  CaseTrace(Map<String, RuleDescription> rules, Asked asked) {
    super(rules);
    this.asked = asked;
  }

  /** Returns the evaluations of the cases that were asked, by their results. */
  IdentityHashMap<Object, Evaluation> answers() {
    return answers;
  }

  @Override
  void listenTo(KieSession session) {
    super.listenTo(session);
    this.session = session;
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    super.afterMatchFired(event);
    List<Firing> firings = firings();
    for (Object fact : firings.get(firings.size() - 1).concluded()) {
      if (fact instanceof PolicyCase<?> policyCase) {
        Evaluation answer = asked.evaluate(policyCase);
        answers.put(answer.result(), answer);
        Objects.requireNonNull(session).insert(answer.result());
      }
    }
  }
}
