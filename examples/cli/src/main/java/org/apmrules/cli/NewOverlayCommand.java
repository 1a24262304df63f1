package org.apmrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.workbench.StartingPoint;
import org.apmrules.engine.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an overlay. */
@Command(
    name = "new-overlay",
    description = {
      "Begins an overlay with a copy of one rule of an area and of one scenario that fires it.",
      "It passes check and test, and changes nothing until you edit it."
    },
    mixinStandardHelpOptions = true)
final class NewOverlayCommand implements Callable<Integer> {

  private final Streams streams;
  private final PolicySource policy;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "The folder to write to.")
  private Path folder = Path.of("");

  @Option(names = "--area", required = true, paramLabel = "AREA", description = "The area of law.")
  private String area = "";

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description = "The rule to copy; if none is given, one that holds a number.")
  private @Nullable String rule;

  NewOverlayCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public Integer call() throws IOException {
    Workbench workbench = policy.workbench();
    AreaIndex chosen = workbench.area(area).orElseThrow(() -> noArea(workbench));
    StartingPoint start =
        StartingPoint.of(workbench, chosen, Optional.ofNullable(rule))
            .orElseThrow(
                () -> wrong("No rule of the area " + area + " that a scenario fires fits."));
    for (String file : List.of(start.ruleFile(), start.scenarioFile())) {
      if (Files.exists(folder.resolve(file))) {
        throw wrong("There is a file " + folder.resolve(file) + " already. Nothing was written.");
      }
    }
    write(start.ruleFile(), start.ruleText());
    write(start.scenarioFile(), start.scenarioText());
    streams.print(
        "Wrote %s\n    with the rule \"%s\"\nWrote %s\n\nEdit them, then: check %s, diff %s, test %s\n"
            .formatted(
                folder.resolve(start.ruleFile()),
                start.rule().name(),
                folder.resolve(start.scenarioFile()),
                folder,
                folder,
                folder));
    return CommandLineProgram.DETERMINED;
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(path.getParent()));
    Files.writeString(path, text);
  }

  private ParameterException noArea(Workbench workbench) {
    return wrong(
        "There is no area "
            + area
            + ". Areas: "
            + String.join(", ", workbench.builtIn().ruleSet().areas())
            + ".");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
