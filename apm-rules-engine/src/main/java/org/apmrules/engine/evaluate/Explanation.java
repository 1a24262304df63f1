package org.apmrules.engine.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Derivation;
import org.apmrules.api.PolicyYear;
import org.jspecify.annotations.Nullable;

/** Builds the derivation of an answer from what fired, through all areas that were asked. */
final class Explanation {

  private final Evaluation evaluation;
  private final @Nullable Explanation asking;
  private final IdentityHashMap<Object, Firing> firingOf = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Derivation> steps = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Derivation> stepsOfParameters;
  private final Set<Object> given = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Object> parameters = Collections.newSetFromMap(new IdentityHashMap<>());

  private Explanation(Evaluation evaluation, @Nullable Explanation asking) {
    this.evaluation = evaluation;
    this.asking = asking;
    // Cases that ask an area for the same year rest on the same parameters.
    this.stepsOfParameters = asking == null ? new IdentityHashMap<>() : asking.stepsOfParameters;
    given.addAll(evaluation.given());
    evaluation.parameters().firings().forEach(this::remember);
    parameters.addAll(firingOf.keySet());
    evaluation.firings().forEach(this::remember);
  }

  /** Returns the derivation of the result. */
  static Derivation of(Evaluation evaluation) {
    return new Explanation(evaluation, null).step(evaluation.result());
  }

  private void remember(Firing firing) {
    firing.concluded().forEach(fact -> firingOf.putIfAbsent(fact, firing));
  }

  private Derivation step(Object fact) {
    IdentityHashMap<Object, Derivation> known =
        parameters.contains(fact) ? stepsOfParameters : steps;
    Derivation step = known.get(fact);
    if (step == null) {
      step = newStep(fact);
      known.put(fact, step);
    }
    return step;
  }

  private Derivation newStep(Object fact) {
    Evaluation answer = evaluation.answers().of(fact);
    if (answer != null) {
      return new Explanation(answer, this).step(fact);
    }
    Firing firing = firingOf.get(fact);
    if (firing != null) {
      return new Derivation(fact, Optional.of(firing.rule()), premises(firing));
    }
    return asking == null || fact instanceof PolicyYear
        ? new Derivation(fact, Optional.empty(), List.of())
        : asking.stepOfPart(fact, evaluation.policyCase());
  }

  /** A part of a case that a rule asked follows from what the rule matched. */
  private Derivation stepOfPart(Object part, Object askedCase) {
    if (isKnown(part)) {
      return step(part);
    }
    Derivation whole = step(askedCase);
    return new Derivation(part, whole.rule(), whole.premises());
  }

  private List<Derivation> premises(Firing firing) {
    List<Derivation> premises = new ArrayList<>();
    for (Object fact : firing.matched()) {
      if (isKnown(fact)) {
        premises.add(step(Objects.requireNonNull(fact)));
      }
    }
    return premises;
  }

  /** Whether the object is a fact; matches also hold values that accumulates computed. */
  private boolean isKnown(Object object) {
    return object instanceof PolicyYear
        || given.contains(object)
        || firingOf.containsKey(object)
        || evaluation.answers().of(object) != null;
  }
}
