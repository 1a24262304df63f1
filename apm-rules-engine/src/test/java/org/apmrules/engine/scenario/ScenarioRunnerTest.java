package org.apmrules.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioRunnerTest {

  private static final String THREE_AXLES =
      """
      - name: Three axles cost half
        because: 1 TOLL 1
        given: {case: toll, performanceYear: 2023, axles: 3}
      """;

  private final TollRules rules = new TollRules();
  private final ScenarioRunner runner = new ScenarioRunner(rules);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expect: {amount: 2.25, reduced: true}",
        "expect: {amount: '2.250'}",
        "expect: {reduced: TRUE}; rules: [An axle costs $1.50, More than two axles cost half]",
        "expect: {reduced: true}; warnings: [More than two axles cost half]",
      })
  void passesWhenAllIsAsExpected(String terms) {
    ScenarioOutcome outcome = run(THREE_AXLES + "  " + terms.replace("; ", "\n  "));
    assertTrue(outcome.passed(), outcome::toText);
    assertEquals("pass toll/toll.yaml:1 Three axles cost half", outcome.toText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "expect: {amount: 2.24}|expect.amount: expected \"2.24\", got \"2.25\"",
        "expect: {amount: 2.2500001}|expect.amount: expected \"2.2500001\", got \"2.25\"",
        "expect: {reduced: true}; rules: [Nobody pays twice]|rules: \"Nobody pays twice\" is not"
            + " in",
        "expect: {reduced: true}; warnings: []|warnings: expected of [], got of [More than two",
        "expect: {ammount: 2.25}|Did you mean amount?",
        "expect: {amount: NO}|amount: \"NO\" was given; an amount of dollars",
        "problem: {code: NO_RULE}|expected a problem, got the result {\"amount\":\"2.25\"",
      })
  void failsAndSaysWhatIsNotAsExpected(String terms, String words) {
    ScenarioOutcome outcome = run(THREE_AXLES + "  " + terms.replace("; ", "\n  "));
    assertEquals(1, outcome.failures().size(), outcome::toText);
    assertTrue(outcome.failures().get(0).contains(words), outcome::toText);
    assertTrue(outcome.toText().startsWith("FAIL toll/toll.yaml:1 Three axles"), outcome::toText);
    assertTrue(outcome.toText().endsWith("because 1 TOLL 1"), outcome::toText);
  }

  @ParameterizedTest
  @CsvSource({
    "'{case: toll, performanceYear: 2019, axles: 3}', '{code: NO_RULE, says: year 2019}', ''",
    "'{case: toll, performanceYear: 2019, axles: 3}', '{code: NO_RULE, says: year 2018}', says",
    "'{case: toll, performanceYear: 2023, axles: x}', '{code: WRONG_TYPE, field: axles}', ''",
    "'{case: toll, performanceYear: 2023, axles: x}', '{code: WRONG_TYPE, field: axle}', field",
    "'{case: toll, performanceYear: 2023, axles: x}', '{code: OUT_OF_RANGE}', code",
    "'{case: tol, performanceYear: 2023, axles: 3}', '{code: UNKNOWN_CASE_TYPE}', ''",
  })
  void expectsProblems(String given, String problem, String failing) {
    ScenarioOutcome outcome =
        run("- {name: n, because: b, given: " + given + ", problem: " + problem + "}");
    assertEquals(failing.isEmpty() ? 0 : 1, outcome.failures().size(), outcome::toText);
    outcome
        .failures()
        .forEach(failure -> assertTrue(failure.startsWith("problem." + failing + ":"), failure));
  }

  @Test
  void failsWhenAProblemComesUnexpected() {
    ScenarioOutcome outcome =
        run(THREE_AXLES.replace("2023", "2019") + "  expect: {reduced: true}");
    assertTrue(
        outcome.failures().get(0).startsWith("expected a result, got the problem P301 NO_RULE"),
        outcome::toText);
  }

  @Test
  void reportsTheRulesThatNoScenarioFires() {
    ScenarioOutcome outcome = run(THREE_AXLES + "  expect: {reduced: true}");
    RuleCoverage coverage = RuleCoverage.of(rules.ruleSet(), List.of(outcome));
    assertEquals(List.of(TollRules.NEVER), coverage.unfired());
    assertEquals(
        "2 of 3 rules fired\nnever fired: toll/toll.drl:17 Nobody pays twice", coverage.toText());
    assertEquals(
        "[toll/toll.drl:17:1: rule \"Nobody pays twice\": No scenario fires the rule. Add a"
            + " scenario whose case meets its conditions, at, below and above each threshold.]",
        coverage.findings().toString());
  }

  private ScenarioOutcome run(String yaml) {
    return runner.run(ScenarioReader.read("toll/toll.yaml", yaml).get(0));
  }
}
