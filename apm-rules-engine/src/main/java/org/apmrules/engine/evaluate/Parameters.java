package org.apmrules.engine.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What follows from a year alone, with the rules that gave it. */
final class Parameters {

  private final List<Firing> firings;
  private final List<Object> facts;
  private final Set<Class<?>> types;

  Parameters(List<Firing> firings) {
    this.firings = List.copyOf(firings);
    this.facts = firings.stream().flatMap(each -> each.concluded().stream()).toList();
    this.types = facts.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  List<Firing> firings() {
    return firings;
  }

  List<Object> facts() {
    return facts;
  }

  Set<Class<?>> types() {
    return types;
  }
}
