package org.apmrules.examples.replay.mssp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Outcome;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Settles the ACOs of many years in one run and says how long it took. */
@Command(
    name = "mssp-speed",
    description =
        "Settles every ACO of several Performance Year Financial and Quality Results files in one"
            + " run after warming up, and says how long the run took.",
    mixinStandardHelpOptions = true)
public final class MsspSpeedCommand implements Callable<Integer> {

  private static final int NANOS_PER_MILLI = 1_000_000;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "YEAR=FILE",
      arity = "1..*",
      description = "The files as CMS publishes them, by performance year.")
  private Map<String, Path> files;

  @Option(
      names = "--warm-up",
      paramLabel = "RUNS",
      defaultValue = "5",
      description = "How many runs come before the one that is timed: ${DEFAULT-VALUE}.")
  private int warmUp;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public MsspSpeedCommand() {}

  @Override
  public Integer call() throws IOException {
    List<SharedSavingsSettlementCase> cases = new ArrayList<>();
    ApmRules rules = ApmRules.load();
    for (Map.Entry<String, Path> each : files.entrySet()) {
      CsvTable table = CsvTable.read(each.getValue());
      PublishedFile.of(PublishedYear.of(each.getKey()), Columns.all().find(table, Map.of()))
          .acos()
          .forEach(aco -> cases.add(new AcoReplay(rules, aco).settle().settlementCase()));
    }
    for (int run = 0; run < warmUp; run++) {
      settle(rules, cases);
    }
    long start = System.nanoTime();
    long settled = settle(rules, cases);
    long millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
    spec.commandLine()
        .getOut()
        .printf(
            Locale.ROOT,
            "%d ACO-years of %d files, %d settled, in %d ms%n",
            cases.size(),
            files.size(),
            settled,
            millis);
    spec.commandLine().getOut().flush();
    return settled == cases.size() ? 0 : ReplayOutput.UNEXPLAINED;
  }

  private static long settle(ApmRules rules, List<SharedSavingsSettlementCase> cases) {
    return rules
        .determineAll(cases.stream().parallel())
        .filter(Outcome.Determined.class::isInstance)
        .count();
  }
}
