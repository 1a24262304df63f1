package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.RuleDescription;

/** One firing of a rule: the facts that it matched and the facts that it concluded. */
final class Firing {

  private final RuleDescription rule;
  private final List<Object> matched;
  private final List<Object> concluded = new ArrayList<>(1);

  Firing(RuleDescription rule, List<Object> matched) {
    this.rule = rule;
    this.matched = matched;
  }

  void conclude(Object fact) {
    concluded.add(fact);
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
