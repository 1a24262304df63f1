package org.apmrules.engine.direct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Knows where the facts behind a match are. */
final class Matched {

  private final int[] variables;
  private final boolean[] areLists;
  private final boolean plain;

  /**
   * Takes the places in the order of the conditions.
   *
   * @param lists those at which there is the list of the facts behind an accumulate
   */
  Matched(List<Integer> variables, Collection<Integer> lists) {
    this.variables = variables.stream().mapToInt(Integer::intValue).toArray();
    this.areLists = new boolean[this.variables.length];
    for (int i = 0; i < areLists.length; i++) {
      areLists[i] = lists.contains(this.variables[i]);
    }
    this.plain = variables.stream().noneMatch(lists::contains);
  }

  /** Returns the facts. */
  List<Object> of(@Nullable Object[] frame) {
    if (plain) {
      Object[] facts = new Object[variables.length];
      for (int i = 0; i < facts.length; i++) {
        facts[i] = Objects.requireNonNull(frame[variables[i]]);
      }
      return Arrays.asList(facts);
    }
    List<Object> facts = new ArrayList<>();
    addTo(facts, frame);
    return facts;
  }

  void addTo(List<Object> facts, @Nullable Object[] frame) {
    for (int i = 0; i < variables.length; i++) {
      Object value = Objects.requireNonNull(frame[variables[i]]);
      if (areLists[i]) {
        facts.addAll((List<?>) value);
      } else {
        facts.add(value);
      }
    }
  }
}
