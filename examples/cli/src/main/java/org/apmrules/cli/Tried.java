package org.apmrules.cli;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.ScenarioOutcome;
import org.apmrules.engine.scenario.ScenarioRunner;
import org.apmrules.engine.workbench.OverlayScenarios;

/**
 * What came of the scenarios of an overlay.
 *
 * @param own the outcomes of the overlay's scenarios
 * @param builtIn the outcomes of built-in ones
 */
record Tried(List<Timed> own, List<Timed> builtIn) {

  /**
   * The outcome of a scenario and how long it took.
   *
   * @param outcome the outcome
   * @param micros the time, in microseconds
   */
  record Timed(ScenarioOutcome outcome, long micros) {}

  static Tried of(ApmRules rules, OverlayScenarios scenarios) {
    ScenarioRunner runner = new ScenarioRunner(rules);
    return new Tried(run(runner, scenarios.own()), run(runner, scenarios.builtIn()));
  }

  private static List<Timed> run(ScenarioRunner runner, List<Scenario> scenarios) {
    return scenarios.stream()
        .map(
            scenario -> {
              long start = System.nanoTime();
              ScenarioOutcome outcome = runner.run(scenario);
              return new Timed(outcome, (System.nanoTime() - start) / 1000);
            })
        .toList();
  }

  /** Returns all outcomes, the overlay's first. */
  List<Timed> all() {
    List<Timed> all = new ArrayList<>(own);
    all.addAll(builtIn);
    return all;
  }

  /** Returns all outcomes without their times. */
  List<ScenarioOutcome> outcomes() {
    return all().stream().map(Timed::outcome).toList();
  }
}
