package org.apmrules.api;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What was shown of a derivation so far. A concluded step that is needed more than once has a
 * number, by which it is referred to after its first place.
 */
final class ShownSteps {

  private final Set<Derivation> met = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Derivation> shared = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Derivation, Integer> numbers = new IdentityHashMap<>();

  ShownSteps(Derivation whole) {
    meet(whole);
  }

  private void meet(Derivation step) {
    if (met.add(step)) {
      step.premises().forEach(this::meet);
    } else if (!step.isGiven()) {
      shared.add(step);
    }
  }

  /** Returns whether the step was shown and had a number. */
  boolean wasShown(Derivation step) {
    return numbers.containsKey(step);
  }

  /** Shows a step; returns its number, the next one at its first place. */
  OptionalInt show(Derivation step) {
    return shared.contains(step)
        ? OptionalInt.of(numbers.computeIfAbsent(step, each -> numbers.size() + 1))
        : OptionalInt.empty();
  }
}
