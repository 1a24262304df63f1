package org.apmrules.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.overlay.LaidOverlay;
import org.apmrules.engine.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks an overlay. */
@Command(
    name = "check",
    description = "Checks an overlay and compiles the areas that it edits; runs no scenario.",
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
    LaidOverlay laid = check(workbench, folders);
    for (int i = 1; i < times; i++) {
      laid = check(workbench, folders);
    }
    return laid.findings().isEmpty() ? CommandLineProgram.DETERMINED : CommandLineProgram.PROBLEMS;
  }

  private LaidOverlay check(Workbench workbench, List<Path> folders) throws IOException {
    Stopwatch watch = Stopwatch.start();
    LaidOverlay laid = workbench.lay(folders);
    String time = watch.seconds();
    Colour colour = new Colour(streams.colour());
    StringBuilder text = new StringBuilder();
    FindingColours findingColours = new FindingColours(colour);
    for (Finding finding : laid.findings()) {
      text.append(findingColours.of(finding)).append("\n\n");
    }
    for (String unread : OverlayFolder.unread(overlay.folder())) {
      text.append(colour.yellow("note"))
          .append(": ")
          .append(unread)
          .append(" is not read. Rules are in AREA/*.drl, scenarios in scenarios/AREA/*.yaml.\n");
    }
    int found = laid.findings().size();
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
    return laid;
  }
}
