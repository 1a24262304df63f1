package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings while policy is checked. */
final class Findings {

  private final List<Finding> found = new ArrayList<>();

  void add(Finding finding) {
    found.add(finding);
  }

  int count() {
    return found.size();
  }

  List<Finding> sorted() {
    return found.stream().distinct().sorted().toList();
  }
}
