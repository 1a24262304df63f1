package org.apmrules.engine.scenario;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.RuleSet;
import org.apmrules.engine.check.FaultKind;
import org.apmrules.engine.check.Finding;

/**
 * Which rules scenarios fire.
 *
 * @param unfired the rules that no scenario fires, in the order of the rule set
 * @param total how many rules there are
 */
public record RuleCoverage(List<RuleDescription> unfired, int total) {

  /** Makes the list unmodifiable. */
  public RuleCoverage {
    unfired = List.copyOf(unfired);
  }

  /** Returns the coverage of a rule set by scenarios that were run against it. */
  public static RuleCoverage of(RuleSet ruleSet, Collection<ScenarioOutcome> outcomes) {
    return of(ruleSet.rules(), outcomes);
  }

  /** Returns the coverage of some rules by scenarios that were run against them. */
  public static RuleCoverage of(List<RuleDescription> rules, Collection<ScenarioOutcome> outcomes) {
    Set<RuleDescription> fired = new HashSet<>();
    outcomes.forEach(outcome -> fired.addAll(outcome.fired()));
    List<RuleDescription> unfired = rules.stream().filter(rule -> !fired.contains(rule)).toList();
    return new RuleCoverage(unfired, rules.size());
  }

  /** Returns a finding for each rule that no scenario fires. */
  public List<Finding> findings() {
    return unfired.stream()
        .map(
            rule ->
                new Finding(
                    rule.file(),
                    rule.line(),
                    1,
                    rule.name(),
                    FaultKind.NO_SCENARIO,
                    "No scenario fires the rule.",
                    "Add a scenario whose case meets its conditions, at, below and above each"
                        + " threshold.",
                    ""))
        .toList();
  }

  /** Returns the figures, and a line for each rule that no scenario fires. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    text.append(total - unfired.size()).append(" of ").append(total).append(" rules fired");
    for (RuleDescription rule : unfired) {
      text.append("\nnever fired: ")
          .append(rule.file())
          .append(':')
          .append(rule.line())
          .append(' ')
          .append(rule.name());
    }
    return text.toString();
  }
}
