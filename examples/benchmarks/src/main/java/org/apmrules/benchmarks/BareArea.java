package org.apmrules.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyYear;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexedRule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** The rules of one area in stock Drools, as a programmer would use it. */
final class BareArea {

  private final KieBase parameters;
  private final KieBase decisions;
  private final boolean asks;
  private final Set<Class<?>> types;
  private final Map<PolicyYear, List<Object>> byYear = new ConcurrentHashMap<>();

  BareArea(AreaIndex index) throws ReflectiveOperationException {
    Model model =
        Class.forName(index.modelClass()).asSubclass(Model.class).getConstructor().newInstance();
    Set<String> names =
        index.rules().stream()
            .filter(IndexedRule::parameter)
            .map(each -> each.description().name())
            .collect(Collectors.toSet());
    this.parameters = base(model, names, true);
    this.decisions = base(model, names, false);
    this.asks = !index.askedCases().isEmpty();
    this.types = new HashSet<>();
    for (String each : index.factTypes()) {
      types.add(Class.forName(each));
    }
  }

  /** Inserts the facts of a case and the parameters of its year, and fires. */
  KieSession fire(PolicyCase<?> policyCase, Function<PolicyCase<?>, Object> answers) {
    KieSession session = decisions.newKieSession();
    if (asks) {
      session.addEventListener(new Answering(session, answers));
    }
    List<Object> facts = new ArrayList<>(policyCase.facts());
    facts.add(policyCase.year());
    facts.addAll(byYear.computeIfAbsent(policyCase.year(), this::parametersOf));
    for (Object fact : facts) {
      if (types.stream().anyMatch(type -> type.isInstance(fact))) {
        session.insert(fact);
      }
    }
    session.fireAllRules();
    return session;
  }

  private List<Object> parametersOf(PolicyYear year) {
    KieSession session = parameters.newKieSession();
    try {
      session.insert(year);
      session.fireAllRules();
      List<Object> facts = new ArrayList<>(session.getObjects());
      facts.remove(year);
      return facts;
    } finally {
      session.dispose();
    }
  }

  private static KieBase base(Model model, Set<String> names, boolean chosen) {
    List<Rule> rules =
        model.getRules().stream().filter(each -> names.contains(each.getName()) == chosen).toList();
    return KieBaseBuilder.createKieBaseFromModel(
        new ModelImpl(model.getName()).withRules(new ArrayList<>(rules)));
  }

  /** Inserts the answer to each case that a rule concludes. */
  private static final class Answering extends DefaultRuleRuntimeEventListener {

    private final KieSession session;
    private final Function<PolicyCase<?>, Object> answers;

    Answering(KieSession session, Function<PolicyCase<?>, Object> answers) {
      this.session = session;
      this.answers = answers;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      if (event.getRule() != null && event.getObject() instanceof PolicyCase<?> asked) {
        session.insert(answers.apply(asked));
      }
    }
  }
}
