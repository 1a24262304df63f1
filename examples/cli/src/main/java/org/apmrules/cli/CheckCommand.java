package org.apmrules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apmrules.api.RuleDescription;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.overlay.LaidOverlay;
import org.apmrules.engine.scenario.RuleCoverage;
import org.apmrules.engine.scenario.ScenarioOutcome;
import org.apmrules.engine.scenario.ScenarioRunner;
import org.apmrules.engine.workbench.OverlayScenarios;
import org.apmrules.engine.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks an overlay. */
@Command(
    name = "check",
    description =
        "Checks an overlay, compiles the areas that it edits, and looks whether scenarios fire its"
            + " rules; whether they pass is for test to say.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  private final Streams streams;
  private final PolicySource policy;

  @Mixin private EditedOverlay overlay = new EditedOverlay();

  @Option(
      names = "--times",
      paramLabel = "N",
      description =
          "Checks so often, to show how long a check takes in a program that has warmed up.")
  private int times = 1;

  CheckCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> folders = overlay.folders();
    Workbench workbench = policy.workbench();
    List<Finding> findings = check(workbench, folders);
    for (int i = 1; i < times; i++) {
      findings = check(workbench, folders);
    }
    return findings.isEmpty() ? CommandLineProgram.DETERMINED : CommandLineProgram.PROBLEMS;
  }

  private List<Finding> check(Workbench workbench, List<Path> folders) throws IOException {
    Stopwatch watch = Stopwatch.start();
    LaidOverlay laid = workbench.lay(folders);
    List<Finding> findings = new ArrayList<>(laid.findings());
    if (laid.policy().isPresent()) {
      findings.addAll(coverage(workbench, laid, laid.policy().get()).findings());
    }
    String time = watch.seconds();
    Colour colour = new Colour(streams.colour());
    StringBuilder text = new StringBuilder();
    FindingColours findingColours = new FindingColours(colour);
    for (Finding finding : findings) {
      text.append(findingColours.of(finding)).append("\n\n");
    }
    for (String unread : OverlayFolder.unread(overlay.folder())) {
      text.append(colour.yellow("note"))
          .append(": ")
          .append(unread)
          .append(" is not read. Rules are in AREA/*.drl, scenarios in scenarios/AREA/*.yaml.\n");
    }
    int found = findings.size();
    text.append(
            found == 0
                ? colour.green("no findings")
                : colour.red(found + (found == 1 ? " finding" : " findings")))
        .append(" in ")
        .append(overlay.folder())
        .append(", areas ")
        .append(String.join(", ", laid.overlay().areas()))
        .append("; checked in ")
        .append(time)
        .append('\n');
    streams.print(text.toString());
    return findings;
  }

  /** The built-in scenarios are read and run only if the overlay's own leave a rule out. */
  private RuleCoverage coverage(Workbench workbench, LaidOverlay laid, Policy inForce)
      throws IOException {
    List<RuleDescription> rules = OverlayFolder.rules(overlay.folder(), inForce.ruleSet());
    ScenarioRunner runner = new ScenarioRunner(Workbench.rules(inForce));
    List<ScenarioOutcome> outcomes = new ArrayList<>();
    OverlayScenarios.own(overlay.folder()).forEach(each -> outcomes.add(runner.run(each)));
    RuleCoverage byOwn = RuleCoverage.of(rules, outcomes);
    if (byOwn.unfired().isEmpty()) {
      return byOwn;
    }
    OverlayScenarios scenarios = OverlayScenarios.of(overlay.folder(), workbench, laid);
    scenarios.builtIn().forEach(each -> outcomes.add(runner.run(each)));
    return RuleCoverage.of(rules, outcomes);
  }
}
