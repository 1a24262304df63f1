package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.direct.ConcludingRule;
import org.apmrules.engine.direct.DirectRules;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexedRule;
import org.drools.model.Model;

/**
 * The rules of an area, linked when a case first needs them: those that follow from the year alone,
 * and the others.
 */
final class LinkedRules {

  private final AreaIndex index;
  private final ClassLoader classLoader;
  private final Linking linking;
  private final Supplier<Model> model = new Once<>(this::model);
  private final Supplier<RulePart> parameters = new Once<>(() -> link(true));
  private final Supplier<RulePart> decisions = new Once<>(() -> link(false));

  /**
   * Prepares to link.
   *
   * @throws ClassNotFoundException if the generated class is not there
   */
  LinkedRules(AreaIndex index, ClassLoader classLoader, Linking linking)
      throws ClassNotFoundException {
    this.index = index;
    this.classLoader = classLoader;
    this.linking = linking;
    Class.forName(index.modelClass(), false, classLoader);
  }

  /** Returns the rules that follow from the year alone. */
  RulePart parameters() {
    return parameters.get();
  }

  /** Returns the other rules. */
  RulePart decisions() {
    return decisions.get();
  }

  private RulePart link(boolean parameter) {
    try {
      List<ConcludingRule> rules = rules(parameter);
      Optional<DirectRules> direct =
          linking.inSessions() ? Optional.empty() : DirectRules.of(model.get(), rules);
      return direct.isPresent() ? new DirectPart(direct.get()) : session(rules);
    } catch (ReflectiveOperationException noModel) {
      throw refused(noModel);
    }
  }

  private RulePart session(List<ConcludingRule> rules) throws ReflectiveOperationException {
    Model own = RuleBase.model(index.modelClass(), classLoader);
    if (linking.watched()) {
      JoinWatch.over(own);
    }
    Map<String, RuleDescription> byName = new HashMap<>();
    rules.forEach(each -> byName.put(each.description().name(), each.description()));
    return new SessionPart(
        RuleBase.link(own, byName::containsKey),
        byName,
        FactFilter.of(index.factTypes(), classLoader),
        List.of());
  }

  private List<ConcludingRule> rules(boolean parameter) throws ClassNotFoundException {
    List<ConcludingRule> rules = new ArrayList<>();
    for (IndexedRule rule : index.rules()) {
      if (rule.parameter() == parameter) {
        List<Class<?>> concluded = new ArrayList<>();
        for (String each : rule.concluded()) {
          concluded.add(Class.forName(each, true, classLoader));
        }
        rules.add(new ConcludingRule(rule.description(), concluded));
      }
    }
    return rules;
  }

  private Model model() {
    try {
      return RuleBase.model(index.modelClass(), classLoader);
    } catch (ReflectiveOperationException noModel) {
      throw refused(noModel);
    }
  }

  private PolicyException refused(ReflectiveOperationException why) {
    return new PolicyException(
        Problem.of(
            ProblemCode.POLICY_REFUSED, "The rules of " + index.name() + " cannot be linked."),
        why);
  }
}
