package org.apmrules.examples.replay.mssp;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apmrules.examples.replay.CsvTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays the Performance Year Financial and Quality Results of one year. */
@Command(
    name = "mssp",
    description = "Settles every ACO of a Performance Year Financial and Quality Results file.",
    mixinStandardHelpOptions = true)
public final class MsspCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--year", required = true, description = "The performance year of the file.")
  private String year;

  @Parameters(paramLabel = "FILE", description = "The file as CMS publishes it.")
  private Path file;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public MsspCommand() {}

  @Override
  public Integer call() throws Exception {
    CsvTable table = CsvTable.read(file);
    spec.commandLine()
        .getOut()
        .println("Performance year " + year + ": " + table.rows().size() + " rows");
    return 0;
  }
}
