package org.apmrules.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {

  @Test
  void readsNameSourceCaseAndExpectation() {
    List<Scenario> scenarios =
        ScenarioReader.read(
            "toll/toll.yaml",
            """
            - name: first
              because: b
              given: {case: toll}
              expect: {reduced: NO}
            - name: second
              because: b
              given: {case: toll}
              expect: {amount: 1}
              rules:
                - An axle costs $1.50
              warnings: []
            """);
    Scenario second = scenarios.get(1);
    assertEquals("toll/toll.yaml:5", second.source().toString());
    assertEquals("toll", second.source().area());
    assertEquals("second", second.name());
    assertEquals(List.of("An axle costs $1.50"), second.rules());
    assertEquals(Optional.of(List.of()), second.warnings());
    assertEquals(Optional.empty(), scenarios.get(0).warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{because: b, given: {}, expect: {a: 1}}|FIELD_MISSING|a/b.yaml:1.name",
        "{name: n, given: {}, expect: {a: 1}}|FIELD_MISSING|a/b.yaml:1.because",
        "{name: n, because: b, expect: {a: 1}}|FIELD_MISSING|a/b.yaml:1.given",
        "{name: n, because: b, given: {}}|FIELD_MISSING|a/b.yaml:1.expect",
        "{name: n, because: b, given: {}, expect: {}}|FIELD_MISSING|a/b.yaml:1.expect",
        "{name: n, because: b, given: x, expect: {a: 1}}|WRONG_TYPE|a/b.yaml:1.given",
        "{name: n, because: b, given: {}, expect: {a: 1}, tolerance:"
            + " 1}|UNKNOWN_FIELD|a/b.yaml:1.tolerance",
        "{name: n, because: b, given: {}, expect: {a: 1}, problem: {code:"
            + " NO_RULE}}|CONTRADICTION|a/b.yaml:1.problem",
        "{name: n, because: b, given: {}, rules: [], problem: {code:"
            + " NO_RULE}}|CONTRADICTION|a/b.yaml:1.problem",
        "{name: n, because: b, given: {}, problem: {code:"
            + " NORULE}}|UNKNOWN_VALUE|a/b.yaml:1.problem.code",
        "{name: n, because: b, given: {}, given: {}, expect: {a:"
            + " 1}}|DUPLICATE_FIELD|a/b.yaml.given",
        "just text|WRONG_TYPE|a/b.yaml:1",
      })
  void refusesWhatIsNoScenarioAndNamesThePlace(String scenario, ProblemCode code, String place) {
    Problem problem = refused("- " + scenario);
    assertEquals(code, problem.code(), problem::toString);
    assertEquals(Optional.of(place), problem.field(), problem::toString);
  }

  @Test
  void refusesANameThatIsGivenTwice() {
    String scenario = "- {name: n, because: b, given: {}, expect: {a: 1}}\n";
    assertEquals(Optional.of("a/b.yaml:2.name"), refused(scenario + scenario).field());
  }

  private static Problem refused(String text) {
    return assertThrows(PolicyException.class, () -> ScenarioReader.read("a/b.yaml", text))
        .problem();
  }
}
