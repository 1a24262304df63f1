package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apmrules.api.RuleDescription;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/** Keeps what fired in a session, as references. */
class Trace extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

  private final Map<String, RuleDescription> rules;
  private final List<Firing> firings = new ArrayList<>();
  private @Nullable Firing current;

  Trace(Map<String, RuleDescription> rules) {
    this.rules = rules;
  }

  /** Starts to keep what fires in the session. */
  void listenTo(KieSession session) {
    session.addEventListener((AgendaEventListener) this);
    session.addEventListener((RuleRuntimeEventListener) this);
  }

  /** Returns the rule that is firing now; empty between firings. */
  Optional<RuleDescription> firing() {
    return Optional.ofNullable(current).map(Firing::rule);
  }

  List<Firing> firings() {
    return firings;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    EvaluationClock.check();
    String name = event.getMatch().getRule().getName();
    RuleDescription rule = Objects.requireNonNull(rules.get(name), name);
    current = new Firing(rule, MatchedFacts.of(event.getMatch()));
  }

  @Override
  public void afterMatchFired(AfterMatchFiredEvent event) {
    Firing fired = Objects.requireNonNull(current);
    current = null;
    firings.add(fired);
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (current != null) {
      current.conclude(event.getObject());
    }
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {}

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {}
}
