package org.apmrules.engine.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.engine.source.DrlSource;

/** Finds all small changes that the rules of an area allow. */
final class Mutations {

  private final List<Operator> operators;

  Mutations(ClassLoader classLoader) {
    operators = new ArrayList<>(Swap.ALL);
    operators.add(new NumberChange());
    operators.add(new ConstantChange(classLoader));
    operators.add(new ConstraintDrop());
  }

  /** Returns the changes, in the order of files and rules. */
  List<Mutation> of(List<DrlSource> sources) {
    List<Mutation> mutations = new ArrayList<>();
    for (DrlSource source : sources) {
      RuleBody.of(source).forEach(rule -> addTo(mutations, rule));
    }
    return mutations;
  }

  private void addTo(List<Mutation> mutations, RuleBody rule) {
    String file = rule.source().file();
    mutations.add(
        new Mutation(rule.name(), file, rule.line(0), Mutation.DROPPED, Optional.empty()));
    Map<String, Integer> times = new HashMap<>();
    for (Operator operator : operators) {
      operator
          .edits(rule)
          .forEach(
              edit -> {
                String change = rule.change(edit);
                int time = times.merge(change, 1, Integer::sum);
                String unique = time == 1 ? change : change + " (" + time + ")";
                mutations.add(
                    new Mutation(
                        rule.name(), file, rule.line(edit.start()), unique, Optional.of(edit)));
              });
    }
  }
}
