package org.apmrules.examples.replay.mips;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayOutput;
import org.apmrules.examples.replay.ReplayReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Replays the final scores of groups of 2017. */
@Command(
    name = "mips-2017",
    description =
        "Computes the final score of every group of the 2017 Group Public Reporting - Overall MIPS"
            + " Performance file and compares it with what CMS published.",
    mixinStandardHelpOptions = true)
public final class FinalScoresCommand implements Callable<Integer> {

  @Mixin private ReplayOutput output;

  @Parameters(paramLabel = "FILE", description = "The file as CMS publishes it.")
  private Path file;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public FinalScoresCommand() {}

  @Override
  public Integer call() throws IOException {
    return output.write(replay(ApmRules.load(), CsvTable.read(file)));
  }

  /** Replays every row of a file. */
  static ReplayReport replay(ApmRules rules, CsvTable table) {
    FinalScoreReplay replay = new FinalScoreReplay(rules);
    return new ReplayReport(
        "Final scores of 2017", PublishedScore.of(table).stream().map(replay::replay).toList());
  }
}
