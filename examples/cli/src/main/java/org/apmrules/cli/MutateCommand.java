package org.apmrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apmrules.engine.mutation.Equivalent;
import org.apmrules.engine.mutation.MutationReport;
import org.apmrules.engine.mutation.MutationRun;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.Scenarios;
import org.apmrules.engine.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Changes rules a little and looks whether a scenario notices. */
@Command(
    name = "mutate",
    description = {
      "Changes each rule of areas of the built-in policy a little, in all ways it knows, and lists"
          + " the changes that no scenario notices."
    },
    mixinStandardHelpOptions = true)
final class MutateCommand implements Callable<Integer> {

  private final Streams streams;
  private final PolicySource policy;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "AREA", description = "The areas of law.")
  private List<String> areas = List.of();

  @Option(
      names = "--scenarios",
      paramLabel = "DIR",
      description = "Takes the scenarios in AREA/*.yaml below this folder, not the built-in ones.")
  private @Nullable Path scenarios;

  @Option(
      names = "--equivalent",
      paramLabel = "FILE",
      description = "A YAML list of changes that change nothing: area, rule, change, because.")
  private @Nullable Path equivalent;

  @Option(
      names = "--least",
      paramLabel = "PERCENT",
      description = "Fails below this share of changes noticed (${DEFAULT-VALUE}).")
  private int least = 95;

  MutateCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public Integer call() throws IOException {
    Workbench workbench = policy.workbench();
    for (String area : areas) {
      if (workbench.area(area).isEmpty()) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(), "There is no area " + area + ".");
      }
    }
    List<Scenario> tried =
        scenarios == null
            ? Scenarios.onClassPath(workbench.classLoader())
            : Scenarios.inFolder(scenarios);
    List<Equivalent> known =
        equivalent == null ? List.of() : Equivalent.readAll(Files.readString(equivalent));
    MutationRun run = new MutationRun(workbench.classLoader(), tried, known);
    boolean enough = true;
    for (String area : areas) {
      Stopwatch watch = Stopwatch.start();
      MutationReport report = run.run(area, outcome -> {});
      streams.print(text(report, watch.seconds()));
      enough &= report.killedPerMille() >= 10L * least && report.stale().isEmpty();
    }
    return enough ? CommandLineProgram.DETERMINED : CommandLineProgram.PROBLEMS;
  }

  private String text(MutationReport report, String time) {
    Colour colour = new Colour(streams.colour());
    StringBuilder text = new StringBuilder();
    text.append(colour.bold(report.figures())).append(" in ").append(time).append('\n');
    report.survivors().forEach(each -> text.append("  ").append(each).append('\n'));
    for (Equivalent each : report.stale()) {
      text.append(colour.red("listed as equivalent, but it is not"))
          .append(": \"")
          .append(each.rule())
          .append("\"\n    ")
          .append(each.change())
          .append('\n');
    }
    return text.toString();
  }
}
