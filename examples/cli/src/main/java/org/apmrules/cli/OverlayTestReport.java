package org.apmrules.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.RuleSet;
import org.apmrules.cli.Tried.Timed;
import org.apmrules.engine.scenario.RuleCoverage;
import org.apmrules.engine.scenario.ScenarioOutcome;
import org.apmrules.engine.workbench.OverlayScenarios;

/** Says what came of the scenarios of an overlay. */
final class OverlayTestReport {

  private static final int LONGEST = 300;

  private final Path folder;
  private final RuleSet ruleSet;
  private final OverlayScenarios scenarios;
  private final Tried tried;
  private final RuleCoverage coverage;

  OverlayTestReport(Path folder, RuleSet ruleSet, OverlayScenarios scenarios, Tried tried) {
    this.folder = folder;
    this.ruleSet = ruleSet;
    this.scenarios = scenarios;
    this.tried = tried;
    this.coverage = RuleCoverage.of(OverlayFolder.rules(folder, ruleSet), tried.outcomes());
  }

  /** Returns whether all scenarios passed, and fired all rules of the overlay. */
  boolean passed() {
    return tried.all().stream().allMatch(each -> each.outcome().passed())
        && coverage.unfired().isEmpty()
        && scenarios.unknown().isEmpty();
  }

  String text(Colour colour) {
    StringBuilder text = new StringBuilder();
    text.append(colour.bold("Scenarios of " + folder)).append('\n');
    tried.own().forEach(each -> append(each.outcome(), colour, text));
    text.append(tried.own().isEmpty() ? "  none\n" : "");
    List<Timed> differently =
        tried.builtIn().stream().filter(each -> !each.outcome().passed()).toList();
    if (!differently.isEmpty()) {
      text.append(colour.bold("Built-in scenarios that come out differently")).append('\n');
      differently.forEach(each -> append(each.outcome(), colour, text));
    }
    appendRules(colour, text);
    return text.append(totals(colour)).toString();
  }

  private static void append(ScenarioOutcome outcome, Colour colour, StringBuilder text) {
    text.append("  ")
        .append(outcome.passed() ? colour.green("pass") : colour.red("FAIL"))
        .append("  ")
        .append(outcome.scenario().name())
        .append('\n');
    if (!outcome.passed()) {
      text.append("        ").append(outcome.scenario().source()).append('\n');
      outcome.failures().forEach(each -> text.append("        ").append(cut(each)).append('\n'));
      text.append("        because ").append(outcome.scenario().because()).append('\n');
    }
  }

  private static String cut(String failure) {
    return failure.length() <= LONGEST ? failure : failure.substring(0, LONGEST) + " ...";
  }

  private void appendRules(Colour colour, StringBuilder text) {
    for (RuleDescription rule : coverage.unfired()) {
      text.append(colour.red("No scenario fires"))
          .append(" \"")
          .append(rule.name())
          .append("\" ")
          .append(rule.file())
          .append(':')
          .append(rule.line())
          .append('\n');
    }
    for (String name : scenarios.unknown()) {
      text.append(colour.red("No built-in scenario"))
          .append(" is named \"")
          .append(name)
          .append("\", which was to be disabled\n");
    }
  }

  private String totals(Colour colour) {
    long micros = tried.all().stream().mapToLong(Timed::micros).sum();
    String slowest =
        tried.all().stream()
            .max(Comparator.comparingLong(Timed::micros))
            .map(
                each ->
                    "; slowest "
                        + Stopwatch.seconds(each.micros() / 1000)
                        + ": "
                        + each.outcome().scenario().source())
            .orElse("");
    return colour.bold(passed() ? "passed" : "failed")
        + ": "
        + passed(tried.own())
        + " scenarios of the overlay, "
        + passed(tried.builtIn())
        + " built-in ones; "
        + (coverage.total() - coverage.unfired().size())
        + " of "
        + coverage.total()
        + " rules of the overlay fired\n"
        + scenarios.setAside()
        + " built-in scenarios replaced or disabled, "
        + scenarios.outOfReach()
        + " not run, as the overlay cannot change them\n"
        + "Rule set "
        + ruleSet.id()
        + "; "
        + Stopwatch.seconds(micros / 1000)
        + slowest
        + "\n";
  }

  private static String passed(List<Timed> outcomes) {
    return outcomes.stream().filter(each -> each.outcome().passed()).count()
        + " of "
        + outcomes.size();
  }
}
