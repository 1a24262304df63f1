package org.apmrules.engine.evaluate;

import java.util.List;
import java.util.Map;
import org.apmrules.api.RuleDescription;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Runs rules in a session of Drools, a new one each time.
 *
 * @param base the rules, compiled
 * @param rules the rules by name
 * @param filter which facts they read
 * @param parameters the parameters of a year
 */
record SessionPart(
    KieBase base, Map<String, RuleDescription> rules, FactFilter filter, List<Object> parameters)
    implements RulePart {

  @Override
  public RulePart over(List<Object> parameters) {
    return new SessionPart(base, rules, filter, parameters);
  }

  @Override
  public void run(Trace trace, List<Object> given) {
    KieSession session = base.newKieSession();
    try {
      SessionListener.listen(session, rules, trace);
      insert(session, given);
      insert(session, parameters);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }

  private void insert(KieSession session, List<Object> facts) {
    for (Object fact : facts) {
      if (filter.isRead(fact.getClass())) {
        session.insert(fact);
      }
    }
  }
}
