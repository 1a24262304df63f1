package org.apmrules.engine.mutation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apmrules.api.PolicyException;
import org.apmrules.api.TimeLimits;
import org.apmrules.engine.evaluate.LoadedRules;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.AreasAsking;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.ScenarioOutcome;
import org.apmrules.engine.scenario.ScenarioRunner;

/**
 * Tries the mutants of areas of the built-in policy against scenarios: those that fire the changed
 * rule first, and none after the first that comes out differently.
 */
public final class MutationRun {

  /**
   * Far above what a case takes on a busy machine, where no mutant is to count as killed for want
   * of time; a change can make conditions match without end.
   */
  private static final TimeLimits LIMITS = TimeLimits.DEFAULT.withOfCase(Duration.ofSeconds(20));

  private final ClassLoader classLoader;
  private final BuiltInPolicy builtIn;
  private final Policy base;
  private final List<Scenario> scenarios;
  private final List<Equivalent> equivalents;

  /** Prepares to try mutants against the given scenarios. */
  public MutationRun(
      ClassLoader classLoader, List<Scenario> scenarios, List<Equivalent> equivalents) {
    this.classLoader = classLoader;
    this.builtIn = new BuiltInPolicy(classLoader);
    this.base = new Policy(builtIn.index(), classLoader);
    this.scenarios = List.copyOf(scenarios);
    this.equivalents = List.copyOf(equivalents);
  }

  /**
   * Tries all mutants of an area.
   *
   * @param told told of each mutant as soon as its fate is known
   * @throws IllegalArgumentException if there is no such area, or a scenario fails as it is
   */
  public MutationReport run(String areaName, Consumer<MutantOutcome> told) {
    AreaIndex area =
        base.index().areas().stream()
            .filter(each -> each.name().equals(areaName))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no area " + areaName + "."));
    AreaMutants mutants = new AreaMutants(base, area, builtIn, classLoader);
    List<ScenarioOutcome> passed = baseline(areaName);
    List<Mutation> mutations = mutants.mutations();
    Map<Mutation, MutantOutcome> outcomes = new HashMap<>();
    Consumer<MutantOutcome> record =
        outcome -> {
          outcomes.put(outcome.mutation(), outcome);
          told.accept(outcome);
        };
    List<Mutation> toCompile = new ArrayList<>();
    for (Mutation mutation : mutations) {
      Optional<String> refusal = mutants.refusal(mutation);
      if (refusal.isPresent()) {
        record.accept(new MutantOutcome(mutation, Fate.REFUSED, refusal.get()));
      } else if (mutation.edit().isEmpty()) {
        record.accept(judge(mutants, areaName, mutation, mutants.without(mutation), passed));
      } else {
        toCompile.add(mutation);
      }
    }
    for (List<Mutation> batch : batches(toCompile)) {
      mutants.compile(
          batch,
          (mutation, policy) -> record.accept(judge(mutants, areaName, mutation, policy, passed)),
          (mutation, why) -> record.accept(new MutantOutcome(mutation, Fate.REFUSED, why)));
    }
    List<MutantOutcome> inOrder = mutations.stream().map(outcomes::get).toList();
    return new MutationReport(areaName, inOrder, stale(areaName, inOrder));
  }

  /**
   * Returns the scenarios that notice when the first number of a rule is another one; none if the
   * rule holds no number.
   */
  public List<Scenario> noticing(AreaIndex area, String rule) {
    AreaMutants mutants = new AreaMutants(base, area, builtIn, classLoader);
    List<Scenario> noticing = new ArrayList<>();
    mutants.mutations().stream()
        .filter(each -> each.rule().equals(rule) && NumberChange.isOfQuotedNumber(each))
        .findFirst()
        .ifPresent(
            mutation ->
                mutants.compile(
                    List.of(mutation),
                    (same, policy) -> noticing.addAll(failing(policy)),
                    (same, why) -> noticing.clear()));
    return noticing;
  }

  private List<Scenario> failing(Policy policy) {
    ScenarioRunner runner = new ScenarioRunner(new LoadedRules(() -> policy, () -> "", LIMITS));
    return scenarios.stream().filter(each -> !runner.run(each).passed()).toList();
  }

  /** At most one change of each rule in a batch. */
  private static List<List<Mutation>> batches(List<Mutation> mutations) {
    List<List<Mutation>> batches = new ArrayList<>();
    List<Mutation> left = new ArrayList<>(mutations);
    while (!left.isEmpty()) {
      Set<String> rules = new HashSet<>();
      List<Mutation> batch = left.stream().filter(each -> rules.add(each.rule())).toList();
      batches.add(batch);
      left.removeAll(new HashSet<>(batch));
    }
    return batches;
  }

  private List<ScenarioOutcome> baseline(String area) {
    Set<String> asking = AreasAsking.of(Set.of(area), base.index().areas());
    ScenarioRunner runner =
        new ScenarioRunner(new LoadedRules(() -> base, () -> "", TimeLimits.DEFAULT));
    List<ScenarioOutcome> outcomes =
        scenarios.stream()
            .filter(each -> asking.contains(each.source().area()))
            .map(runner::run)
            .toList();
    outcomes.stream()
        .filter(each -> !each.passed())
        .findFirst()
        .ifPresent(
            failed -> {
              throw new IllegalArgumentException("A scenario fails: " + failed.toText());
            });
    return outcomes;
  }

  private MutantOutcome judge(
      AreaMutants mutants,
      String area,
      Mutation mutation,
      Policy policy,
      List<ScenarioOutcome> passed) {
    try {
      Optional<String> refusal = mutants.refusal(policy);
      if (refusal.isPresent()) {
        return new MutantOutcome(mutation, Fate.REFUSED, refusal.get());
      }
    } catch (PolicyException failed) {
      return new MutantOutcome(mutation, Fate.REFUSED, failed.problem().toString());
    }
    ScenarioRunner runner = new ScenarioRunner(new LoadedRules(() -> policy, () -> "", LIMITS));
    for (ScenarioOutcome outcome : likelyFirst(area, mutation.rule(), passed)) {
      ScenarioOutcome now = runner.run(outcome.scenario());
      if (!now.passed()) {
        String by = now.scenario().source() + " " + now.scenario().name();
        return new MutantOutcome(mutation, Fate.KILLED, by);
      }
    }
    return equivalents.stream()
        .filter(each -> each.is(area, mutation))
        .findFirst()
        .map(known -> new MutantOutcome(mutation, Fate.EQUIVALENT, known.because()))
        .orElseGet(() -> new MutantOutcome(mutation, Fate.SURVIVED, ""));
  }

  private static Set<ScenarioOutcome> likelyFirst(
      String area, String rule, List<ScenarioOutcome> passed) {
    Set<ScenarioOutcome> ordered = new LinkedHashSet<>();
    passed.stream()
        .filter(
            each ->
                each.fired().stream()
                    .anyMatch(fired -> fired.area().equals(area) && fired.name().equals(rule)))
        .forEach(ordered::add);
    passed.stream()
        .filter(each -> each.scenario().source().area().equals(area))
        .forEach(ordered::add);
    ordered.addAll(passed);
    return ordered;
  }

  private List<Equivalent> stale(String area, List<MutantOutcome> outcomes) {
    return equivalents.stream()
        .filter(each -> each.area().equals(area))
        .filter(
            each ->
                outcomes.stream()
                    .noneMatch(
                        outcome ->
                            outcome.fate() == Fate.EQUIVALENT && each.is(area, outcome.mutation())))
        .toList();
  }
}
