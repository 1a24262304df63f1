package org.apmrules.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself, which does nothing without a command. */
@Command(
    name = "apm-rules",
    description = "Calculates US value-based payments from dated, cited rules.",
    mixinStandardHelpOptions = true,
    versionProvider = ApmRulesCommand.Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:all cases were determined; nothing is wrong with the overlay; all scenarios passed",
      "2:wrong usage, or a file cannot be opened or written",
      "3:a case has a problem, an overlay has findings, a scenario failed or a mutant survived;",
      "  the output says which and why"
    })
final class ApmRulesCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "Give a command: "
            + String.join(", ", Objects.requireNonNull(spec).subcommands().keySet())
            + ".");
  }

  /** Tells the version of the program. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = ApmRulesCommand.class.getPackage().getImplementationVersion();
      return new String[] {"apm-rules " + (version == null ? "(unpackaged)" : version)};
    }
  }
}
