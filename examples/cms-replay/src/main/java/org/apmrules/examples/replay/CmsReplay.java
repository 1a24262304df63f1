package org.apmrules.examples.replay;

import org.apmrules.examples.replay.benchmark.BenchmarksCommand;
import org.apmrules.examples.replay.engine.ScoringEngineCommand;
import org.apmrules.examples.replay.mssp.MsspCommand;
import org.apmrules.examples.replay.quality.AppQualityCommand;
import org.apmrules.examples.replay.reach.ReachCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: one command for each kind of file that CMS publishes. */
@Command(
    name = "cms-replay",
    description = "Recomputes results that CMS published, row by row, and says where they differ.",
    mixinStandardHelpOptions = true,
    subcommands = {
      MsspCommand.class,
      ReachCommand.class,
      AppQualityCommand.class,
      ScoringEngineCommand.class,
      BenchmarksCommand.class
    })
public final class CmsReplay {

  private CmsReplay() {}

  /** Runs a command; the exit status is 0 if nothing is unexplained, 3 if something is. */
  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the commands, for programs that run them inside. */
  public static CommandLine commandLine() {
    return new CommandLine(new CmsReplay()).setCaseInsensitiveEnumValuesAllowed(true);
  }
}
