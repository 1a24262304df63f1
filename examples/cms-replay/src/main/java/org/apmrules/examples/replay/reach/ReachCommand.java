package org.apmrules.examples.replay.reach;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.directcontracting.DirectContractingSettlement;
import org.apmrules.examples.replay.PublishedTable;
import org.apmrules.examples.replay.ReplayOutput;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Statement;
import org.apmrules.examples.replay.StatementOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Replays the Financial and Quality Results of Direct Contracting or ACO REACH of one year. */
@Command(
    name = "reach",
    description =
        "Settles every ACO of a Direct Contracting or ACO REACH Financial and Quality Results file"
            + " and compares what it earns or owes with what CMS published.",
    mixinStandardHelpOptions = true)
public final class ReachCommand implements Callable<Integer> {

  @Option(
      names = "--year",
      required = true,
      description = "The performance year of the file: 2021 and later.")
  private int year;

  @Mixin private PublishedTable table;
  @Mixin private ReplayOutput output;
  @Mixin private StatementOptions statement;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public ReachCommand() {}

  @Override
  public Integer call() throws IOException {
    PublishedFile published = PublishedFile.of(PerformanceYear.of(year), table.read(Columns.all()));
    Optional<String> aco = statement.aco();
    if (aco.isPresent()) {
      return settleOne(published.find(aco.get()).orElseThrow(statement::notInFile));
    }
    return output.write(published.replay(ApmRules.load()));
  }

  private int settleOne(PublishedAco aco) {
    AcoReplay replay = new AcoReplay(ApmRules.load(), aco);
    ReplayedRow row = replay.replay();
    if (row.computed().isEmpty()) {
      return statement.sayNotSettled(row);
    }
    Determination<DirectContractingSettlement> settled = replay.settle();
    statement.print(new Statement(title(aco), List.of(), StatementItems.ALL, settled, row));
    statement.print(settled.derivation());
    return row.isUnexplained() ? ReplayOutput.UNEXPLAINED : 0;
  }

  private static String title(PublishedAco aco) {
    return "Settlement of " + aco.name() + " (" + aco.id() + "), performance year " + aco.year();
  }
}
