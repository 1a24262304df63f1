package org.apmrules.engine.evaluate;

import java.util.Map;
import java.util.Objects;
import org.apmrules.api.RuleDescription;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/** Tells a trace what happens in a session of Drools. */
final class SessionListener extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

  private final KieSession session;
  private final Map<String, RuleDescription> rules;
  private final Trace trace;

  private SessionListener(KieSession session, Map<String, RuleDescription> rules, Trace trace) {
    this.session = session;
    this.rules = rules;
    this.trace = trace;
  }

  static void listen(KieSession session, Map<String, RuleDescription> rules, Trace trace) {
    SessionListener listener = new SessionListener(session, rules, trace);
    session.addEventListener((AgendaEventListener) listener);
    session.addEventListener((RuleRuntimeEventListener) listener);
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    String name = event.getMatch().getRule().getName();
    trace.fires(Objects.requireNonNull(rules.get(name), name), MatchedFacts.of(event.getMatch()));
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    trace.fired().forEach(session::insert);
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    trace.concludes(event.getObject());
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {}

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {}
}
