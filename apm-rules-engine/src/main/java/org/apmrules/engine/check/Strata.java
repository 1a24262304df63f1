package org.apmrules.engine.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Orders the rules of an area so that a type is complete before a rule negates or accumulates it,
 * and refuses recursion. Authors write no order.
 */
final class Strata {

  private final List<CheckedRule> rules;
  private final boolean sound;
  private final Findings findings;
  private final Map<CheckedRule, Integer> stratumOf = new HashMap<>();
  private final Deque<CheckedRule> path = new ArrayDeque<>();
  private boolean recursive;

  /** Orders the rules; recursion is a finding if all rules of the area could be read. */
  Strata(CheckedArea area, Findings findings) {
    this.rules = area.rules();
    this.sound = area.sound();
    this.findings = findings;
    for (CheckedRule rule : rules) {
      if (!recursive) {
        assign(rule);
      }
    }
  }

  /** Returns the stratum of a rule, from 0; rules of lower strata come first. */
  int of(CheckedRule rule) {
    return stratumOf.getOrDefault(rule, 0);
  }

  boolean isRecursive() {
    return recursive;
  }

  private int assign(CheckedRule rule) {
    Integer known = stratumOf.get(rule);
    if (known != null) {
      return known;
    }
    if (path.contains(rule)) {
      report(rule);
      return 0;
    }
    path.addLast(rule);
    int stratum = 0;
    for (CheckedRule producer : rules) {
      for (Class<?> type : producer.concluded()) {
        if (!recursive && rule.reads(type)) {
          stratum = Math.max(stratum, assign(producer) + (rule.completes(type) ? 1 : 0));
        }
      }
    }
    path.removeLast();
    stratumOf.put(rule, stratum);
    return stratum;
  }

  private void report(CheckedRule rule) {
    recursive = true;
    if (!sound) {
      return;
    }
    List<CheckedRule> rules = path.stream().dropWhile(each -> !each.equals(rule)).toList();
    CheckedRule mend =
        rules.stream().filter(each -> each.source().isLaidOver()).findFirst().orElse(rule);
    String circle =
        rules.stream()
            .map(each -> "\"" + each.name() + "\"")
            .collect(Collectors.joining(" reads from "));
    mend.report(
        mend.outline().when(),
        FaultKind.RECURSION,
        "The rule reads what it brings about itself: " + circle + ".",
        "Conclude another type of fact, so that the rules have an order.",
        findings);
  }
}
