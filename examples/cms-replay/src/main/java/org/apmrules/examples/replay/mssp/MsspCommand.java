package org.apmrules.examples.replay.mssp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.examples.replay.PublishedTable;
import org.apmrules.examples.replay.ReplayOutput;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Statement;
import org.apmrules.examples.replay.StatementLine;
import org.apmrules.examples.replay.StatementOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Replays the Performance Year Financial and Quality Results of one year. */
@Command(
    name = "mssp",
    description =
        "Settles every ACO of a Performance Year Financial and Quality Results file and compares"
            + " what it earns or owes with what CMS published.",
    mixinStandardHelpOptions = true)
public final class MsspCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--year",
      required = true,
      description = "The performance year of the file: 2013 and later, or 2019A.")
  private String year;

  @Option(
      names = "--chart",
      paramLabel = "FILE.svg",
      description = "Draws the settlement of the ACO as a waterfall.")
  private @Nullable Path chart;

  @Mixin private PublishedTable table;
  @Mixin private ReplayOutput output;
  @Mixin private StatementOptions options;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public MsspCommand() {}

  @Override
  public Integer call() throws IOException {
    PublishedFile published = read();
    Optional<String> aco = options.aco();
    if (aco.isPresent()) {
      return settleOne(published.find(aco.get()).orElseThrow(options::notInFile));
    }
    if (chart != null) {
      throw options.noneNamed();
    }
    return output.write(published.replay(ApmRules.load()));
  }

  private int settleOne(PublishedAco aco) throws IOException {
    AcoReplay replay = new AcoReplay(ApmRules.load(), aco);
    ReplayedRow row = replay.replay();
    if (row.computed().isEmpty()) {
      return options.sayNotSettled(row);
    }
    Settled settled = replay.settle();
    Statement statement =
        new Statement(
            title(aco),
            List.of(
                StatementLine.given(
                    "Assigned beneficiaries", settled.settlementCase().assignedBeneficiaries()),
                StatementLine.given("Expenditures", settled.settlementCase().expenditures())),
            StatementItems.ALL,
            settled.determination(),
            row);
    if (chart == null || options.isExplained()) {
      options.print(statement);
    }
    options.print(settled.determination().derivation());
    if (chart != null) {
      Files.writeString(chart, WaterfallChart.of(statement.title(), Waterfall.of(settled)));
    }
    return row.isUnexplained() ? ReplayOutput.UNEXPLAINED : 0;
  }

  private static String title(PublishedAco aco) {
    return "Settlement of "
        + aco.name()
        + " ("
        + aco.id()
        + "), performance year "
        + aco.year().label();
  }

  private PublishedFile read() throws IOException {
    try {
      return PublishedFile.of(PublishedYear.of(year), table.read(Columns.all()));
    } catch (NumberFormatException noYear) {
      throw new ParameterException(spec.commandLine(), "\"" + year + "\" is no year.", noYear);
    }
  }
}
