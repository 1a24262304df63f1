package org.apmrules.engine.evaluate;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.RuleDescription;

/** Collects the rules that fired in an evaluation and in those that it asked for. */
final class FiringCollector {

  private final Set<RuleDescription> rules = new LinkedHashSet<>();

  private FiringCollector() {}

  static Set<RuleDescription> of(Evaluation evaluation) {
    FiringCollector collector = new FiringCollector();
    collector.collect(evaluation);
    return Collections.unmodifiableSet(collector.rules);
  }

  private void collect(Evaluation evaluation) {
    Set<Object> read = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Firing firing : evaluation.firings()) {
      rules.add(firing.rule());
      read.addAll(firing.matched());
    }
    collectParameters(evaluation.parameters().firings(), read);
    evaluation.answers().all().forEach(this::collect);
  }

  /** Parameters fire in the order in which they rest on each other, so the last are asked first. */
  private void collectParameters(List<Firing> firings, Set<Object> read) {
    for (int i = firings.size() - 1; i >= 0; i--) {
      Firing firing = firings.get(i);
      if (firing.concluded().stream().anyMatch(read::contains)) {
        rules.add(firing.rule());
        read.addAll(firing.matched());
      }
    }
  }
}
