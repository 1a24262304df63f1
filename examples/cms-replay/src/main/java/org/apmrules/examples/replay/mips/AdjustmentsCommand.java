package org.apmrules.examples.replay.mips;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayOutput;
import org.apmrules.examples.replay.ReplayReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays pairs of final score and payment adjustment. */
@Command(
    name = "mips-adjustments",
    description =
        "Asks whether one pair of scaling factors for each year gives all payment adjustments that"
            + " CMS published with final scores, and which.",
    mixinStandardHelpOptions = true)
public final class AdjustmentsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--year",
      description = "The performance year of a file whose rows do not name theirs.")
  private int year;

  @Parameters(paramLabel = "FILE", description = "Rows of the QPP Experience file.")
  private Path file;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public AdjustmentsCommand() {}

  @Override
  public Integer call() throws Exception {
    ApmRules rules = ApmRules.load();
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter summary = spec.commandLine().getErr();
    boolean explained = true;
    for (Map.Entry<Integer, List<PublishedAdjustment>> each : byYear().entrySet()) {
      AdjustmentReplay replay = new AdjustmentReplay(rules, each.getKey(), each.getValue());
      ReplayReport report =
          new ReplayReport("Payment adjustments of " + each.getKey(), replay.rows());
      report.writeRows(out);
      report.printSummary(summary);
      FactorRange factors = replay.factors();
      if (!factors.isEmpty()) {
        summary.println("  scaling factor " + factors.words(FactorPair::scaling));
        summary.println("  additional scaling factor " + factors.words(FactorPair::additional));
      }
      summary.flush();
      explained &= report.isExplained();
    }
    out.flush();
    return explained ? 0 : ReplayOutput.UNEXPLAINED;
  }

  private Map<Integer, List<PublishedAdjustment>> byYear() throws Exception {
    return PublishedAdjustment.of(CsvTable.read(file), year).stream()
        .collect(
            Collectors.groupingBy(PublishedAdjustment::year, TreeMap::new, Collectors.toList()));
  }
}
