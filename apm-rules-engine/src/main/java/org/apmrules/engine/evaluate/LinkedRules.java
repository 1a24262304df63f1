package org.apmrules.engine.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexedRule;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * The knowledge bases of an area, linked when a case first needs them: one of the rules that follow
 * from the year alone, and one of the rules that can fire for each shape of case.
 */
final class LinkedRules {

  /** So many shapes have a knowledge base of their own; a case of any other has all rules. */
  private static final int MOST_SHAPES = 32;

  private final AreaIndex index;
  private final ClassLoader classLoader;
  private final boolean watched;
  private final Map<Set<Class<?>>, KieBase> byShape = new ConcurrentHashMap<>();
  private final Map<Set<String>, KieBase> byRules = new ConcurrentHashMap<>();
  private volatile @Nullable Compiled compiled;

  /**
   * Prepares to link.
   *
   * @param watched whether the joins of the rules look at the clock
   * @throws ClassNotFoundException if the generated class is not there
   */
  LinkedRules(AreaIndex index, ClassLoader classLoader, boolean watched)
      throws ClassNotFoundException {
    this.index = index;
    this.classLoader = classLoader;
    this.watched = watched;
    Class.forName(index.modelClass(), false, classLoader);
  }

  /** Returns the rules that follow from the year alone. */
  KieBase parameters() {
    return linked(compiled().parameters());
  }

  /** Returns the other rules, as far as they can fire where facts of such types are given. */
  KieBase decisions(Set<Class<?>> given) {
    KieBase base = byShape.get(given);
    if (base == null) {
      if (byShape.size() >= MOST_SHAPES) {
        return linked(compiled().decisions());
      }
      base = linked(compiled().reach().from(given));
      byShape.put(Set.copyOf(given), base);
    }
    return base;
  }

  private KieBase linked(Set<String> names) {
    return byRules.computeIfAbsent(
        names, chosen -> RuleBase.link(compiled().model(), chosen::contains));
  }

  private Compiled compiled() {
    Compiled known = compiled;
    if (known == null) {
      synchronized (this) {
        known = compiled;
        if (known == null) {
          known = compile();
          compiled = known;
        }
      }
    }
    return known;
  }

  private Compiled compile() {
    Map<Boolean, List<IndexedRule>> rules =
        index.rules().stream().collect(Collectors.partitioningBy(IndexedRule::parameter));
    List<IndexedRule> decisions = rules.getOrDefault(false, List.of());
    try {
      Model model = RuleBase.model(index.modelClass(), classLoader);
      if (watched) {
        JoinWatch.over(model);
      }
      return new Compiled(
          model,
          names(rules.getOrDefault(true, List.of())),
          names(decisions),
          new Reach(model, decisions, classLoader));
    } catch (ReflectiveOperationException noModel) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.POLICY_REFUSED, "The rules of " + index.name() + " cannot be linked."),
          noModel);
    }
  }

  private static Set<String> names(List<IndexedRule> rules) {
    return rules.stream().map(each -> each.description().name()).collect(Collectors.toSet());
  }

  /** The generated model and its two parts. */
  private record Compiled(
      Model model, Set<String> parameters, Set<String> decisions, Reach reach) {}
}
