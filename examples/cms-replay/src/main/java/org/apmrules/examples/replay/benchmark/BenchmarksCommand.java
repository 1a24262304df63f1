package org.apmrules.examples.replay.benchmark;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks published benchmark files. */
@Command(
    name = "benchmarks",
    description =
        "Reads benchmark files and names the benchmarks that should not be relied on as they"
            + " stand.",
    mixinStandardHelpOptions = true)
public final class BenchmarksCommand implements Callable<Integer> {

  private static final int FINDINGS = 3;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Benchmark files, in CMS's JSON or as tables.")
  private List<Path> files;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public BenchmarksCommand() {}

  @Override
  public Integer call() throws Exception {
    Benchmarks benchmarks = Benchmarks.read(files);
    PrintWriter out = spec.commandLine().getOut();
    benchmarks.findings().forEach(out::println);
    out.println(benchmarks.size() + " benchmarks, " + benchmarks.findings().size() + " findings");
    out.flush();
    return benchmarks.findings().isEmpty() ? 0 : FINDINGS;
  }
}
