package org.apmrules.engine.evaluate;

import java.util.List;

/** What follows from a year alone, with the rules that gave it. */
final class Parameters {

  private final List<Firing> firings;
  private final List<Object> facts;

  Parameters(List<Firing> firings) {
    this.firings = List.copyOf(firings);
    this.facts = firings.stream().flatMap(each -> each.concluded().stream()).toList();
  }

  List<Firing> firings() {
    return firings;
  }

  List<Object> facts() {
    return facts;
  }
}
