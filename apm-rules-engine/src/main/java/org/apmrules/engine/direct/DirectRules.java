package org.apmrules.engine.direct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Rules of an area in an order in which each comes after those that conclude what it reads. */
public final class DirectRules {

  private final FactTypes types;
  private final DirectRule[] rules;
  private final Facts first;
  private final int variables;

  private DirectRules(FactTypes types, DirectRule[] rules, Facts first) {
    this.types = types;
    this.rules = rules;
    this.first = first;
    this.variables = Arrays.stream(rules).mapToInt(DirectRule::variables).max().orElse(0);
  }

  /**
   * Prepares those of the rules to run that a model has; empty if one has a kind of condition that
   * only a working memory knows.
   */
  public static Optional<DirectRules> of(Model model, List<ConcludingRule> rules) {
    Map<String, Rule> compiled = new HashMap<>();
    model.getRules().forEach(each -> compiled.put(each.getName(), each));
    FactTypes types = new FactTypes();
    List<DirectRule> translated = new ArrayList<>();
    try {
      for (ConcludingRule each : rules) {
        Rule rule = compiled.get(each.description().name());
        if (rule != null) {
          translated.add(Translation.of(rule, each, types));
        }
      }
    } catch (UnsupportedOperationException unknownHere) {
      return Optional.empty();
    }
    return RuleOrder.of(translated)
        .map(each -> each.toArray(new DirectRule[0]))
        .map(each -> new DirectRules(types, each, Facts.of(types, List.of())));
  }

  /** Returns the same rules, to run over these facts each time, and others. */
  public DirectRules over(List<Object> always) {
    return new DirectRules(types, rules, Facts.of(types, always));
  }

  /** Runs the rules over facts. */
  public void run(RunListener listener, List<Object> given) {
    Facts facts = first.copy();
    given.forEach(facts::add);
    Run run = new Run(facts, listener);
    // Each rule gives a variable its value before it reads it, so that one frame serves all.
    @Nullable Object[] frame = new @Nullable Object[variables];
    for (DirectRule each : rules) {
      run(each, run, frame);
    }
  }

  private static void run(DirectRule rule, Run run, @Nullable Object[] frame) {
    try {
      rule.run(run, frame);
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
