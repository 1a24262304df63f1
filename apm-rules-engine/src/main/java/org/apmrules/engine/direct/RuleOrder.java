package org.apmrules.engine.direct;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Orders rules so that each comes after those that conclude what it reads. */
final class RuleOrder {

  private final List<DirectRule> rules;
  private final List<List<Integer>> readersOf = new ArrayList<>();
  private final int[] awaited;

  private RuleOrder(List<DirectRule> rules) {
    this.rules = rules;
    this.awaited = new int[rules.size()];
    for (DirectRule producer : rules) {
      List<Integer> readers = new ArrayList<>();
      for (int i = 0; i < awaited.length; i++) {
        if (rules.get(i).reads(producer)) {
          readers.add(i);
          awaited[i]++;
        }
      }
      readersOf.add(readers);
    }
  }

  /** Returns the rules in order; empty if there is none, as they read in a circle. */
  static Optional<List<DirectRule>> of(List<DirectRule> rules) {
    List<DirectRule> ordered = new RuleOrder(rules).ordered();
    return ordered.size() == rules.size() ? Optional.of(ordered) : Optional.empty();
  }

  private List<DirectRule> ordered() {
    List<DirectRule> ordered = new ArrayList<>();
    TreeSet<Integer> ready = new TreeSet<>();
    for (int i = 0; i < awaited.length; i++) {
      if (awaited[i] == 0) {
        ready.add(i);
      }
    }
    while (!ready.isEmpty()) {
      int next = ready.pollFirst();
      ordered.add(rules.get(next));
      for (int reader : readersOf.get(next)) {
        awaited[reader]--;
        if (awaited[reader] == 0) {
          ready.add(reader);
        }
      }
    }
    return ordered;
  }
}
