package org.apmrules.examples.replay;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apmrules.examples.replay.benchmark.BenchmarksCommand;
import org.apmrules.examples.replay.engine.ScoringEngineCommand;
import org.apmrules.examples.replay.mips.AdjustmentsCommand;
import org.apmrules.examples.replay.mips.FinalScoresCommand;
import org.apmrules.examples.replay.mssp.MsspCommand;
import org.apmrules.examples.replay.mssp.MsspSpeedCommand;
import org.apmrules.examples.replay.quality.AppQualityCommand;
import org.apmrules.examples.replay.reach.ReachCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The program: one command for each kind of file that CMS publishes. */
@Command(
    name = "cms-replay",
    description = "Recomputes results that CMS published, row by row, and says where they differ.",
    mixinStandardHelpOptions = true,
    subcommands = {
      MsspCommand.class,
      MsspSpeedCommand.class,
      ReachCommand.class,
      AppQualityCommand.class,
      ScoringEngineCommand.class,
      BenchmarksCommand.class,
      FinalScoresCommand.class,
      AdjustmentsCommand.class
    })
public final class CmsReplay {

  private CmsReplay() {}

  /** Runs a command; the exit status is 0 if nothing is unexplained, 3 if something is. */
  public static void main(String[] arguments) {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(commandLine().execute(arguments));
  }

  /** A file that cannot be read, or is not of the kind that was said, is a problem in words. */
  private static int sayProblem(Exception problem, CommandLine command, ParseResult parsed)
      throws Exception {
    if (problem instanceof NoSuchFileException noFile) {
      command.getErr().println("There is no file \"" + noFile.getMessage() + "\".");
    } else if (problem instanceof IllegalArgumentException || problem instanceof IOException) {
      command.getErr().println(problem.getMessage());
    } else {
      throw problem;
    }
    return CommandLine.ExitCode.USAGE;
  }

  /** Returns the commands, for programs that run them inside. */
  public static CommandLine commandLine() {
    return new CommandLine(new CmsReplay())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(CmsReplay::sayProblem);
  }
}
