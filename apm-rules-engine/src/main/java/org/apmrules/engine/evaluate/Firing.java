package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.RuleDescription;

/** One firing of a rule: the facts that it matched and the facts that it concluded. */
final class Firing {

  private final RuleDescription rule;
  private final List<Object> matched;
  private List<Object> concluded = List.of();

  Firing(RuleDescription rule, List<Object> matched) {
    this.rule = rule;
    this.matched = matched;
  }

  void conclude(Object fact) {
    if (concluded.isEmpty()) {
      concluded = List.of(fact);
    } else {
      concluded = new ArrayList<>(concluded);
      concluded.add(fact);
    }
  }

  RuleDescription rule() {
    return rule;
  }

  List<Object> matched() {
    return matched;
  }

  List<Object> concluded() {
    return concluded;
  }
}
