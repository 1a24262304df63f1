package org.apmrules.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apmrules.cli.determine.Batch;
import org.apmrules.cli.determine.Progress;
import org.apmrules.cli.determine.ReportFormat;
import org.apmrules.cli.input.Input;
import org.apmrules.cli.input.InputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Determines the cases of files. */
@Command(
    name = "determine",
    description = "Determines the cases of files and writes an answer for each, in the same order.",
    mixinStandardHelpOptions = true)
final class DetermineCommand implements Callable<Integer> {

  /** How answers can be written. */
  enum Format {
    JSONL,
    MARKDOWN
  }

  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private final PolicySource policy;

  @Mixin private OverlayOption overlay = new OverlayOption();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of cases: JSON Lines, .json, .csv, or - for standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "Reads jsonl, json or csv, whatever the names of the files say.")
  private @Nullable InputFormat from;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Writes jsonl (the default) or markdown, a report for people.")
  private Format format = Format.JSONL;

  @Option(names = "--explain", description = "Adds the derivation to each answer.")
  private boolean explain;

  DetermineCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public Integer call() throws IOException {
    long bytes = 0;
    for (String file : files) {
      bytes += sizeOf(file);
    }
    Progress progress =
        streams.terminal()
            ? new ProgressBar(bytes, streams.messages(), System::nanoTime)
            : Progress.NONE;
    OutputStream out = new BufferedOutputStream(streams.out(), 1 << 16);
    try (Batch batch = new Batch(policy.rules(overlay.folders()), reportFormat(), out, progress)) {
      for (String file : files) {
        InputFormat inputFormat = from == null ? InputFormat.ofName(file) : from;
        try (Input input = new Input(inputFormat, progress.watch(open(file)))) {
          batch.determine(input);
        }
      }
      return batch.problems() == 0 ? CommandLineProgram.DETERMINED : CommandLineProgram.PROBLEMS;
    }
  }

  private ReportFormat reportFormat() {
    if (format == Format.MARKDOWN) {
      return ReportFormat.MARKDOWN;
    }
    return explain ? ReportFormat.EXPLAINED_JSONL : ReportFormat.JSONL;
  }

  private InputStream open(String file) throws IOException {
    return file.equals(STANDARD_INPUT) ? streams.in() : Files.newInputStream(Path.of(file));
  }

  /** Checks that a file can be read, so that a misspelt name is found before any work is done. */
  private long sizeOf(String file) throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return 0;
    }
    try {
      Path path = Path.of(file);
      if (Files.isReadable(path) && !Files.isDirectory(path)) {
        return Files.size(path);
      }
    } catch (InvalidPathException noPath) {
      throw unreadable(file);
    }
    throw unreadable(file);
  }

  private ParameterException unreadable(String file) {
    return new ParameterException(
        Objects.requireNonNull(spec).commandLine(),
        "The file " + file + " is not there or cannot be read.");
  }
}
