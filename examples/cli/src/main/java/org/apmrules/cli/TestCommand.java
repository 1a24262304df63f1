package org.apmrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.overlay.LaidOverlay;
import org.apmrules.engine.workbench.OverlayScenarios;
import org.apmrules.engine.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs scenarios against an overlay. */
@Command(
    name = "test",
    description = {
      "Runs the scenarios of an overlay, and the built-in ones whose answers it can change.",
      "A scenario of the same area and name replaces the built-in one; a name in"
          + " scenarios/AREA/disabled.txt disables one."
    },
    mixinStandardHelpOptions = true)
final class TestCommand implements Callable<Integer> {

  private final Streams streams;
  private final PolicySource policy;

  @Mixin private EditedOverlay overlay = new EditedOverlay();

  @Option(
      names = "--junit-xml",
      paramLabel = "FILE",
      description = "Writes the outcomes as JUnit XML, too.")
  private @Nullable Path junitXml;

  TestCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = overlay.folder();
    Workbench workbench = policy.workbench();
    LaidOverlay laid = workbench.lay(overlay.folders());
    Policy inForce = Layers.inForce(laid);
    OverlayScenarios scenarios = OverlayScenarios.of(folder, workbench, laid);
    Tried tried = Tried.of(Workbench.rules(inForce), scenarios);
    OverlayTestReport report = new OverlayTestReport(folder, inForce.ruleSet(), scenarios, tried);
    streams.print(report.text(new Colour(streams.colour())));
    if (junitXml != null) {
      Files.writeString(junitXml, JUnitXml.of(tried));
    }
    return report.passed() ? CommandLineProgram.DETERMINED : CommandLineProgram.PROBLEMS;
  }
}
