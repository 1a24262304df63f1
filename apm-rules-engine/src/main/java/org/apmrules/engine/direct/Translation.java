package org.apmrules.engine.direct;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.model.AccumulatePattern;
import org.drools.model.Argument;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Translates a rule that Drools compiled. Rests on the types of its executable model. */
final class Translation {

  private static final Step FOUND = (run, frame) -> true;

  private final Rule rule;
  private final ConcludingRule concluding;
  private final FactTypes types;
  private final Set<Class<?>> reads = new LinkedHashSet<>();
  private long needs;
  private final Variables variables = new Variables();
  private List<Integer> matched = new ArrayList<>();
  private final Set<Integer> lists = new HashSet<>();
  private boolean certain = true;

  private Translation(Rule rule, ConcludingRule concluding, FactTypes types) {
    this.rule = rule;
    this.concluding = concluding;
    this.types = types;
  }

  /**
   * Translates a rule.
   *
   * @throws UnsupportedOperationException if it has a condition of a kind that is not known here
   */
  static DirectRule of(Rule rule, ConcludingRule concluding, FactTypes types) {
    return new Translation(rule, concluding, types).translate();
  }

  private DirectRule translate() {
    Step first = conditions(List.of(rule.getView()), this::firing);
    return new DirectRule(
        Set.copyOf(reads), concluding.concluded(), needs, variables.size(), first);
  }

  private Step firing() {
    Consequence consequence = rule.getDefaultConsequence();
    if (rule.getConsequences().size() != 1 || !consequence.isUsingDrools()) {
      throw new UnsupportedOperationException("consequence");
    }
    List<Operation> operations = new ArrayList<>();
    int[] arguments = variables.placesOf(consequence.getDeclarations(), operations);
    return new FiringStep(
        concluding.description(),
        array(operations),
        new Matched(matched, lists),
        consequence.getBlock(),
        arguments);
  }

  /** Translates conditions and then, with what they make known, their end. */
  private Step conditions(List<Condition> conditions, Supplier<Step> end) {
    if (conditions.isEmpty()) {
      return end.get();
    }
    Condition first = conditions.get(0);
    List<Condition> rest = conditions.subList(1, conditions.size());
    return switch (first.getType()) {
      case AND ->
          conditions(Stream.concat(first.getSubConditions().stream(), rest.stream()).toList(), end);
      case CONSEQUENCE -> conditions(rest, end);
      case OR -> either(first.getSubConditions(), rest, end);
      case PATTERN -> pattern((Pattern<?>) first, () -> conditions(rest, end));
      case NOT -> {
        Step within = aside(first.getSubConditions());
        Step next = conditions(rest, end);
        yield (run, frame) -> !within.go(run, frame) && next.go(run, frame);
      }
      case EXISTS -> {
        Step within = aside(first.getSubConditions());
        Step next = conditions(rest, end);
        yield (run, frame) -> within.go(run, frame) && next.go(run, frame);
      }
      case ACCUMULATE -> accumulate((AccumulatePattern<?>) first, () -> conditions(rest, end));
      default -> throw new UnsupportedOperationException(first.getType().name());
    };
  }

  /** Each alternative is gone through with all that comes after. */
  private Step either(List<Condition> alternatives, List<Condition> rest, Supplier<Step> end) {
    List<Step> steps = new ArrayList<>();
    for (Condition each : alternatives) {
      List<Integer> before = List.copyOf(matched);
      steps.add(
          aside(
              () -> {
                matched.addAll(before);
                return conditions(Stream.concat(Stream.of(each), rest.stream()).toList(), end);
              }));
    }
    return (run, frame) -> {
      for (Step each : steps) {
        if (each.go(run, frame)) {
          return true;
        }
      }
      return false;
    };
  }

  /** What is matched within is not known outside. */
  private Step aside(List<Condition> conditions) {
    return aside(() -> conditions(conditions, () -> FOUND));
  }

  private Step aside(Supplier<Step> inner) {
    Set<Argument<?>> outerKnown = variables.known();
    List<Integer> outerMatched = matched;
    boolean outerCertain = certain;
    matched = new ArrayList<>();
    certain = false;
    Step step = inner.get();
    variables.knowOnly(outerKnown);
    matched = outerMatched;
    certain = outerCertain;
    return step;
  }

  private Step pattern(Pattern<?> pattern, Supplier<Step> next) {
    Variable<?> fact = pattern.getPatternVariable();
    int type = types.number(fact.getType());
    boolean joined = !reads.isEmpty();
    reads.add(fact.getType());
    if (certain) {
      needs |= Facts.bit(type);
    }
    int place = variables.placeOf(fact);
    variables.isKnown(fact);
    matched.add(place);
    pattern.getBindings().forEach(variables::isComputed);
    List<Operation> before = new ArrayList<>();
    EqualKey key = key(pattern.getConstraint(), fact, before);
    List<Operation> operations = new ArrayList<>();
    tests(pattern.getConstraint(), operations);
    return new EachFact(type, place, joined, key, array(before), array(operations), next.get());
  }

  private @Nullable EqualKey key(Constraint constraint, Variable<?> fact, List<Operation> before) {
    if (constraint instanceof SingleConstraint single) {
      Variable<?> other = EqualKey.comparedWith(single, fact).orElse(null);
      return other != null && variables.isKnownBefore(fact, other)
          ? EqualKey.of(single, variables.placesOf(new Argument<?>[] {other}, before)[0])
          : null;
    }
    if (constraint.getType() == Constraint.Type.OR) {
      return null;
    }
    for (Constraint each : constraint.getChildren()) {
      EqualKey key = key(each, fact, before);
      if (key != null) {
        return key;
      }
    }
    return null;
  }

  private void tests(Constraint constraint, List<Operation> operations) {
    switch (constraint.getType()) {
      case MULTIPLE, AND -> constraint.getChildren().forEach(each -> tests(each, operations));
      case SINGLE -> test((SingleConstraint) constraint, operations);
      default -> throw new UnsupportedOperationException(constraint.getType().name());
    }
  }

  private void test(SingleConstraint constraint, List<Operation> operations) {
    if (constraint.isTemporal()) {
      throw new UnsupportedOperationException("temporal");
    }
    int[] from = variables.placesOf(constraint.getVariables(), operations);
    if (constraint != SingleConstraint.TRUE) {
      operations.add(Operation.test(constraint, from));
    }
  }

  private Step accumulate(AccumulatePattern<?> pattern, Supplier<Step> next) {
    int facts = variables.newPlace();
    List<Accumulator> accumulators = new ArrayList<>();
    Step within =
        aside(
            () ->
                conditions(
                    List.of(pattern.getCondition()),
                    () -> {
                      List<Operation> operations = new ArrayList<>();
                      for (var each : pattern.getAccumulateFunctions()) {
                        accumulators.add(accumulator(each, operations));
                      }
                      return new Collecting(
                          array(operations), accumulators, facts, new Matched(matched, lists));
                    }));
    for (var each : pattern.getAccumulateFunctions()) {
      variables.isKnown(each.getResult());
    }
    matched.add(facts);
    lists.add(facts);
    return new Accumulation(accumulators, facts, within, next.get());
  }

  @SuppressWarnings("unchecked") // Drools lets a function create the context that it takes
  private Accumulator accumulator(
      org.drools.model.functions.accumulate.AccumulateFunction function,
      List<Operation> operations) {
    if (function.isFixedValue()
        || !(function.createFunctionObject() instanceof AccumulateFunction<?> created)) {
      throw new UnsupportedOperationException("accumulate function");
    }
    int source = variables.placesOf(new Argument<?>[] {function.getSource()}, operations)[0];
    return new Accumulator(
        (AccumulateFunction<Serializable>) created,
        source,
        variables.newPlace(),
        variables.placeOf(function.getResult()));
  }

  private static Operation[] array(List<Operation> operations) {
    return operations.toArray(new Operation[0]);
  }
}
