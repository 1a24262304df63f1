package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apmrules.api.Confidence;
import org.apmrules.api.Derivation;
import org.apmrules.api.Determination;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.RuleSet;
import org.apmrules.api.Warning;
import org.apmrules.engine.FiredRules;

/** An answer that keeps what fired and derives its proof when asked. */
record ProvenDetermination<R>(R result, Evaluation evaluation, RuleSet ruleSet)
    implements Determination<R>, FiredRules {

  @Override
  public Derivation derivation() {
    return Explanation.of(evaluation);
  }

  @Override
  public List<Warning> warnings() {
    Map<RuleDescription, Warning> warnings = new LinkedHashMap<>();
    collect(derivation(), warnings, Collections.newSetFromMap(new IdentityHashMap<>()));
    List<Warning> sorted = new ArrayList<>(warnings.values());
    sorted.sort(
        Comparator.comparing((Warning each) -> each.rule().area())
            .thenComparing(each -> each.rule().name()));
    return List.copyOf(sorted);
  }

  @Override
  public Set<RuleDescription> firedRules() {
    return FiringCollector.of(evaluation);
  }

  private static void collect(
      Derivation step, Map<RuleDescription, Warning> warnings, Set<Derivation> seen) {
    if (seen.add(step)) {
      step.rule()
          .filter(ProvenDetermination::isReserved)
          .ifPresent(rule -> warnings.put(rule, new Warning(rule, reservation(rule))));
      step.premises().forEach(premise -> collect(premise, warnings, seen));
    }
  }

  private static boolean isReserved(RuleDescription rule) {
    return rule.note().isPresent() || isRecalled(rule);
  }

  private static boolean isRecalled(RuleDescription rule) {
    return rule.confidence().filter(each -> each == Confidence.RECALLED).isPresent();
  }

  private static String reservation(RuleDescription rule) {
    List<String> parts = new ArrayList<>();
    if (isRecalled(rule)) {
      parts.add("The source of this rule has not been checked (RECALLED).");
    }
    rule.note().ifPresent(parts::add);
    return String.join(" ", parts);
  }
}
