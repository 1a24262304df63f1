package org.apmrules.engine.evaluate;

import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Makes the joins of a session look at the clock, since a join that explodes fires no rule at which
 * it could be stopped. Rests on internal types of Drools.
 */
final class JoinWatch {

  private @Nullable Variable<?> before;

  private JoinWatch() {}

  /** Adds a look at the clock to each pattern of a rule that is joined with one before it. */
  static void over(Model model) {
    for (Rule rule : model.getRules()) {
      new JoinWatch().watch(rule.getView());
    }
  }

  private void watch(Condition condition) {
    if (condition instanceof PatternImpl<?> pattern) {
      join(pattern);
    } else if (condition instanceof AccumulatePattern<?> accumulate) {
      watchAside(accumulate.getCondition());
    } else if (condition.getType() == Condition.Type.AND) {
      condition.getSubConditions().forEach(this::watch);
    } else {
      condition.getSubConditions().forEach(this::watchAside);
    }
  }

  /** What is matched in a negation, an alternative or an accumulation is not known outside it. */
  private void watchAside(Condition condition) {
    Variable<?> outside = before;
    watch(condition);
    before = outside;
  }

  private <T> void join(PatternImpl<T> pattern) {
    Variable<T> own = pattern.getPatternVariable();
    if (before != null) {
      pattern.addConstraint(watched(own, before));
    }
    before = own;
  }

  private static <A, B> SingleConstraint2<A, B> watched(Variable<A> one, Variable<B> other) {
    return new SingleConstraint2<>("looks at the clock", one, other, (a, b) -> counted());
  }

  private static boolean counted() {
    EvaluationClock.compared();
    return true;
  }
}
