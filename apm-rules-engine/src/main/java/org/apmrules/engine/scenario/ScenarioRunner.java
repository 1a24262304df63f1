package org.apmrules.engine.scenario;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Derivation;
import org.apmrules.api.Determination;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.FiredRules;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.CaseFormats;
import org.apmrules.engine.json.Difference;

/** Runs scenarios against a policy. */
public final class ScenarioRunner {

  private final ApmRules rules;
  private final CaseFormats formats;

  /** Runs scenarios against the given policy. */
  public ScenarioRunner(ApmRules rules) {
    this.rules = rules;
    this.formats = new CaseFormats(rules.caseTypes());
  }

  /** Runs a scenario; whatever happens, it is an outcome and not an exception. */
  public ScenarioOutcome run(Scenario scenario) {
    try {
      return run(scenario, formats.of(scenario.given()));
    } catch (PolicyException problem) {
      return new ScenarioOutcome(scenario, failures(scenario, problem.problem()), Set.of());
    }
  }

  private <R> ScenarioOutcome run(Scenario scenario, CaseFormat<R> format) {
    Determination<R> determination = rules.determine(format.read(scenario.given()));
    Set<RuleDescription> proof = proof(determination.derivation());
    List<String> failures = new ArrayList<>();
    if (scenario.expected() instanceof Scenario.Expected.Result result) {
      compare(format, result, determination.result(), failures);
    } else {
      failures.add(
          "expected a problem, got the result " + format.resultText(determination.result()));
    }
    checkRules(scenario, proof, failures);
    checkWarnings(scenario, determination, failures);
    return new ScenarioOutcome(
        scenario, failures, determination instanceof FiredRules fired ? fired.firedRules() : proof);
  }

  private static <R> void compare(
      CaseFormat<R> format, Scenario.Expected.Result expected, R actual, List<String> failures) {
    try {
      for (Difference difference : format.differences(expected.fields(), actual)) {
        failures.add("expect." + difference);
      }
    } catch (PolicyException unfit) {
      failures.add(unfit.problem().within("expect").toString());
    }
  }

  private static List<String> failures(Scenario scenario, Problem problem) {
    return scenario.expected() instanceof Scenario.Expected.Refused refused
        ? refused.problem().differences(problem)
        : List.of("expected a result, got the problem " + problem);
  }

  private static void checkRules(
      Scenario scenario, Set<RuleDescription> proof, List<String> failures) {
    Set<String> names = names(proof);
    for (String name : scenario.rules()) {
      if (!names.contains(name)) {
        failures.add("rules: \"" + name + "\" is not in the derivation, which rests on " + names);
      }
    }
  }

  private static void checkWarnings(
      Scenario scenario, Determination<?> determination, List<String> failures) {
    if (scenario.warnings().isEmpty()) {
      return;
    }
    Set<String> expected = new TreeSet<>(scenario.warnings().get());
    Set<String> actual =
        determination.warnings().stream()
            .map(warning -> warning.rule().name())
            .collect(toCollection(TreeSet::new));
    if (!expected.equals(actual)) {
      failures.add("warnings: expected of " + expected + ", got of " + actual);
    }
  }

  private static Set<String> names(Set<RuleDescription> rules) {
    return rules.stream().map(RuleDescription::name).collect(toCollection(TreeSet::new));
  }

  private static Set<RuleDescription> proof(Derivation derivation) {
    Set<RuleDescription> rules = new LinkedHashSet<>();
    collect(derivation, rules, Collections.newSetFromMap(new IdentityHashMap<>()));
    return rules;
  }

  private static void collect(Derivation step, Set<RuleDescription> rules, Set<Derivation> seen) {
    if (seen.add(step)) {
      step.rule().ifPresent(rules::add);
      step.premises().forEach(premise -> collect(premise, rules, seen));
    }
  }
}
