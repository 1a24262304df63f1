package org.apmrules.examples.replay;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command writes the rows and the summary of its replay. */
public final class ReplayOutput {

  /** The exit status when something stays unexplained. */
  public static final int UNEXPLAINED = 3;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--output",
      paramLabel = "ROWS.csv",
      description = "Where to write one row for each record; without it, standard output.")
  private @Nullable Path file;

  /** Made by the command line, which fills in the option. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public ReplayOutput() {}

  /** Writes the rows of a report, then its summary, and returns the exit status. */
  public int write(ReplayReport report) throws IOException {
    return write(report, List.of());
  }

  /**
   * Writes the rows of a report, then the summaries of its parts and its own, and returns the exit
   * status.
   */
  public int write(ReplayReport whole, List<ReplayReport> parts) throws IOException {
    PrintWriter out = command.commandLine().getOut();
    PrintWriter summary = out;
    if (file == null) {
      whole.writeRows(out);
      out.flush();
      summary = command.commandLine().getErr();
    } else {
      try (PrintWriter rows =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        whole.writeRows(rows);
      }
    }
    for (ReplayReport part : parts) {
      part.printSummary(summary);
    }
    whole.printSummary(summary);
    return whole.isExplained() ? 0 : UNEXPLAINED;
  }
}
