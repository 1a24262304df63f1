package org.apmrules.policy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apmrules.api.ApmRules;
import org.apmrules.engine.scenario.RuleCoverage;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.ScenarioOutcome;
import org.apmrules.engine.scenario.ScenarioRunner;
import org.apmrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScenarioTest {

  private static ApmRules rules;
  private static List<ScenarioOutcome> outcomes;

  @BeforeAll
  static void runAll() throws IOException {
    rules = ApmRules.load();
    ScenarioRunner runner = new ScenarioRunner(rules);
    outcomes =
        Scenarios.onClassPath(ScenarioTest.class.getClassLoader()).stream()
            .map(runner::run)
            .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioComesOutAsItsSourceSays() {
    return outcomes.stream()
        .map(
            outcome ->
                DynamicTest.dynamicTest(
                    title(outcome.scenario()),
                    () -> assertTrue(outcome.passed(), outcome::toText)));
  }

  @Test
  void everyRuleIsFiredByAScenario() {
    RuleCoverage coverage = RuleCoverage.of(rules.ruleSet(), outcomes);
    assertTrue(coverage.unfired().isEmpty(), coverage::toText);
  }

  private static String title(Scenario scenario) {
    return scenario.source() + " " + scenario.name();
  }
}
