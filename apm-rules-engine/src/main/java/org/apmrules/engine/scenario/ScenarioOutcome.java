package org.apmrules.engine.scenario;

import java.util.List;
import java.util.Set;
import org.apmrules.api.RuleDescription;

/**
 * What came of a scenario.
 *
 * @param scenario the scenario
 * @param failures what is not as expected, a line each; empty if the scenario passed
 * @param fired the rules that fired; those of the derivation, if the engine tells no more
 */
public record ScenarioOutcome(
    Scenario scenario, List<String> failures, Set<RuleDescription> fired) {

  /** Makes the collections unmodifiable. */
  public ScenarioOutcome {
    failures = List.copyOf(failures);
    fired = Set.copyOf(fired);
  }

  /** Returns whether all is as expected. */
  public boolean passed() {
    return failures.isEmpty();
  }

  /** Returns one line for a scenario that passed, else a line more for each failure. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(passed() ? "pass " : "FAIL ")
        .append(scenario.source())
        .append(' ')
        .append(scenario.name());
    failures.forEach(failure -> text.append("\n    ").append(failure));
    if (!passed()) {
      text.append("\n    because ").append(scenario.because());
    }
    return text.toString();
  }
}
