package org.apmrules.examples.replay.mips;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays the final scores of groups of 2017. */
@Command(
    name = "mips-2017",
    description =
        "Computes the final score of every group of the 2017 Group Public Reporting - Overall MIPS"
            + " Performance file and compares it with what CMS published.",
    mixinStandardHelpOptions = true)
public final class FinalScoresCommand implements Callable<Integer> {

  private static final int UNEXPLAINED = 3;

  @Spec private CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "ROWS.csv",
      description = "Where to write one row for each group; without it, standard output.")
  private @Nullable Path output;

  @Parameters(paramLabel = "FILE", description = "The file as CMS publishes it.")
  private Path file;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public FinalScoresCommand() {}

  @Override
  public Integer call() throws Exception {
    ReplayReport report = replay(ApmRules.load(), CsvTable.read(file));
    PrintWriter out = spec.commandLine().getOut();
    if (output == null) {
      report.writeRows(out);
      report.printSummary(spec.commandLine().getErr());
    } else {
      try (PrintWriter target =
          new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
        report.writeRows(target);
      }
      report.printSummary(out);
    }
    out.flush();
    return report.isExplained() ? 0 : UNEXPLAINED;
  }

  /** Replays every row of a file. */
  static ReplayReport replay(ApmRules rules, CsvTable table) {
    FinalScoreReplay replay = new FinalScoreReplay(rules);
    return new ReplayReport(
        "Final scores of 2017", PublishedScore.of(table).stream().map(replay::replay).toList());
  }
}
