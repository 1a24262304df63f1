package org.apmrules.engine.evaluate;

import java.util.Set;
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
 * The knowledge bases of an area, linked when the area is first asked: a start pays for no other.
 */
final class LinkedRules {

  private final AreaIndex index;
  private final ClassLoader classLoader;
  private volatile @Nullable Bases bases;

  /**
   * Prepares to link.
   *
   * @throws ClassNotFoundException if the generated class is not there
   */
  LinkedRules(AreaIndex index, ClassLoader classLoader) throws ClassNotFoundException {
    this.index = index;
    this.classLoader = classLoader;
    Class.forName(index.modelClass(), false, classLoader);
  }

  /** Returns the rules that follow from the year alone. */
  KieBase parameters() {
    return bases().parameters();
  }

  /** Returns the other rules. */
  KieBase decisions() {
    return bases().decisions();
  }

  private Bases bases() {
    Bases linked = bases;
    if (linked == null) {
      synchronized (this) {
        linked = bases;
        if (linked == null) {
          linked = link();
          bases = linked;
        }
      }
    }
    return linked;
  }

  private Bases link() {
    Set<String> parameterNames =
        index.rules().stream()
            .filter(IndexedRule::parameter)
            .map(each -> each.description().name())
            .collect(Collectors.toSet());
    try {
      Model model = RuleBase.model(index.modelClass(), classLoader);
      return new Bases(
          RuleBase.link(model, parameterNames::contains),
          RuleBase.link(model, name -> !parameterNames.contains(name)));
    } catch (ReflectiveOperationException noModel) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.POLICY_REFUSED, "The rules of " + index.name() + " cannot be linked."),
          noModel);
    }
  }

  /** The two parts of an area's rules. */
  private record Bases(KieBase parameters, KieBase decisions) {}
}
