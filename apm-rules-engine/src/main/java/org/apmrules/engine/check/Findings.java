package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings while policy is checked. */
final class Findings {

  private final List<Finding> found = new ArrayList<>();

  void add(String file, int line, String rule, String message) {
    found.add(new Finding(file, line, rule, message));
  }

  void add(CheckedRule rule, String message) {
    add(rule.description().file(), rule.description().line(), rule.name(), message);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Finding> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
