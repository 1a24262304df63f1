package org.apmrules.engine.workbench;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexedRule;
import org.apmrules.engine.mutation.MutationRun;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.ScenarioOutcome;
import org.apmrules.engine.scenario.ScenarioRunner;
import org.apmrules.engine.scenario.Scenarios;
import org.apmrules.engine.source.DrlSource;

/**
 * The files of an overlay to begin with: one rule of an area as it is in force, and a scenario that
 * notices when its number changes, or at least fires it. It passes all checks and changes nothing
 * until somebody edits it.
 *
 * @param rule the rule
 * @param ruleFile the path of the rule's file below the overlay
 * @param ruleText the content of that file
 * @param scenarioFile the path of the scenario's file below the overlay
 * @param scenarioText the content of that file
 */
public record StartingPoint(
    RuleDescription rule,
    String ruleFile,
    String ruleText,
    String scenarioFile,
    String scenarioText) {

  private static final Pattern PACKAGE = Pattern.compile("^package .*$", Pattern.MULTILINE);
  private static final Pattern IMPORT =
      Pattern.compile("^import .*?([\\w*]+)\\s*;?\\s*$", Pattern.MULTILINE);
  private static final Pattern NUMBER = Pattern.compile("\"-?[\\d,]*\\.?\\d+\"");

  /**
   * Makes a starting point.
   *
   * @param name the rule; if empty, the last parameter rule of the area that holds a number
   * @return nothing if there is no such rule, or no scenario that fires it
   * @throws IOException if sources or scenarios are not packaged
   */
  public static Optional<StartingPoint> of(
      Workbench workbench, AreaIndex area, Optional<String> name) throws IOException {
    List<ScenarioOutcome> outcomes = outcomes(workbench, area);
    Optional<RuleDescription> chosen = Optional.empty();
    for (IndexedRule each : area.rules()) {
      RuleDescription rule = each.description();
      boolean fits =
          name.isPresent()
              ? rule.name().equals(name.get())
              : chosen.isEmpty() || (each.parameter() && holdsNumber(workbench, rule));
      if (fits && scenario(outcomes, rule).isPresent()) {
        chosen = Optional.of(rule);
      }
    }
    if (chosen.isEmpty()) {
      return Optional.empty();
    }
    RuleDescription rule = chosen.get();
    List<Scenario> own = outcomes.stream().map(ScenarioOutcome::scenario).toList();
    Scenario scenario =
        new MutationRun(workbench.classLoader(), own, List.of())
            .noticing(area, rule.name()).stream()
                .findFirst()
                .or(() -> scenario(outcomes, rule))
                .orElseThrow();
    return Optional.of(of(workbench, rule, scenario));
  }

  private static boolean holdsNumber(Workbench workbench, RuleDescription rule) throws IOException {
    return NUMBER.matcher(workbench.text(rule)).find();
  }

  private static List<ScenarioOutcome> outcomes(Workbench workbench, AreaIndex area)
      throws IOException {
    ScenarioRunner runner = new ScenarioRunner(Workbench.rules(workbench.builtIn()));
    return Scenarios.onClassPath(workbench.classLoader()).stream()
        .filter(each -> each.source().area().equals(area.name()))
        .map(runner::run)
        .filter(ScenarioOutcome::passed)
        .toList();
  }

  private static Optional<Scenario> scenario(List<ScenarioOutcome> outcomes, RuleDescription rule) {
    return outcomes.stream()
        .filter(each -> each.fired().contains(rule))
        .map(ScenarioOutcome::scenario)
        .min(Comparator.comparingInt(each -> each.given().toString().length()));
  }

  private static StartingPoint of(Workbench workbench, RuleDescription rule, Scenario scenario)
      throws IOException {
    DrlSource source = workbench.source(rule);
    String text = workbench.text(rule);
    return new StartingPoint(
        rule,
        rule.file(),
        ruleText(source, rule, text),
        "scenarios/" + scenario.source().file(),
        scenarioText(workbench, scenario));
  }

  private static String ruleText(DrlSource source, RuleDescription rule, String text) {
    Matcher packageLine = PACKAGE.matcher(source.text());
    String imports =
        IMPORT
            .matcher(source.text())
            .results()
            .filter(
                match ->
                    match.group(1).equals("*")
                        || Pattern.compile("\\b" + match.group(1) + "\\b").matcher(text).find())
            .map(match -> match.group().strip() + "\n")
            .collect(Collectors.joining());
    return (packageLine.find() ? packageLine.group() : "")
        + "\n\n"
        + imports
        + "\n// A copy of the built-in rule at "
        + rule.file()
        + ":"
        + rule.line()
        + ". A rule of the same name replaces the\n"
        + "// built-in one; under another name it is added. Numbers stand in quotes, in their"
        + " unit.\n"
        + "// Cite your source, and say how well you know it and when you last looked.\n"
        + text.strip()
        + "\n";
  }

  private static String scenarioText(Workbench workbench, Scenario scenario) throws IOException {
    List<String> lines =
        Scenarios.text(workbench.classLoader(), scenario.source().file()).lines().toList();
    int first = scenario.source().line() - 1;
    int end = first + 1;
    while (end < lines.size() && !lines.get(end).startsWith("- ")) {
      end++;
    }
    return "# A scenario that fires the rule. It replaces the built-in scenario of the same name;"
        + " when you\n"
        + "# change the rule, say here what is to come of it, and why.\n"
        + String.join("\n", lines.subList(first, end)).stripTrailing()
        + "\n";
  }
}
