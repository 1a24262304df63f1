package org.apmrules.engine.direct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.Argument;
import org.drools.model.Binding;
import org.drools.model.Variable;

/**
 * The variables of a rule while it is translated: their places in the frame, and which of them have
 * their values by now.
 */
final class Variables {

  private final Map<Argument<?>, Integer> places = new HashMap<>();
  private final Map<Argument<?>, Binding> bindings = new HashMap<>();
  private Set<Argument<?>> known = new HashSet<>();
  private int size;

  /** Returns how many places there are. */
  int size() {
    return size;
  }

  /** Returns a new place, of no variable. */
  int newPlace() {
    return size++;
  }

  /** Returns the place of a variable, a new one unless it has one. */
  int placeOf(Argument<?> variable) {
    return places.computeIfAbsent(variable, each -> newPlace());
  }

  /** A variable has its value from here on. */
  void isKnown(Argument<?> variable) {
    known.add(variable);
  }

  /** A variable can be computed from here on. */
  void isComputed(Binding binding) {
    bindings.put(binding.getBoundVariable(), binding);
  }

  /** Returns the variables that have their values by now. */
  Set<Argument<?>> known() {
    return Set.copyOf(known);
  }

  /** Only some variables have their values from here on. */
  void knowOnly(Set<Argument<?>> variables) {
    known = new HashSet<>(variables);
  }

  /** Returns whether a variable has its value before a fact is matched. */
  boolean isKnownBefore(Variable<?> fact, Argument<?> variable) {
    if (variable == fact) {
      return false;
    }
    Binding binding = bindings.get(variable);
    return binding == null
        ? known.contains(variable)
        : Stream.of(binding.getInputVariables()).allMatch(each -> isKnownBefore(fact, each));
  }

  /**
   * Returns the places of variables, after adding to the operations what computes those that have
   * no values yet.
   *
   * @throws UnsupportedOperationException if one cannot be computed
   */
  int[] placesOf(Argument<?>[] variables, List<Operation> operations) {
    int[] found = new int[variables.length];
    for (int i = 0; i < variables.length; i++) {
      compute(variables[i], operations);
      found[i] = Objects.requireNonNull(places.get(variables[i]));
    }
    return found;
  }

  /** A value is computed only when it is used for the first time, as Drools does. */
  private void compute(Argument<?> variable, List<Operation> operations) {
    if (!known.contains(variable)) {
      Binding binding = bindings.get(variable);
      if (binding == null) {
        throw new UnsupportedOperationException("variable");
      }
      int[] from = placesOf(binding.getInputVariables(), operations);
      operations.add(Operation.bind(binding, from, placeOf(variable)));
      known.add(variable);
    }
  }
}
