package org.apmrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apmrules.cli.determine.Explainer;
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

/** Explains the answer to one case, or a rule. */
@Command(
    name = "explain",
    description = "Determines one case and tells how its answer follows; or shows a rule.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private static final int MOST_LISTED = 20;

  private final Streams streams;
  private final PolicySource policy;

  @Mixin private OverlayOption overlay = new OverlayOption();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A file of cases: JSON Lines, .json or .csv.")
  private @Nullable Path file;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The id of the case; not needed if the file holds one case.")
  private @Nullable String id;

  @Option(
      names = "--rule",
      paramLabel = "NAME",
      description = "Shows the rules of this name, or whose names hold these words.")
  private @Nullable String rule;

  ExplainCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public Integer call() throws IOException {
    if (rule != null) {
      return explainRule(rule);
    }
    if (file == null) {
      throw wrong("Give a FILE of cases, or --rule NAME.");
    }
    if (!Files.isRegularFile(file)) {
      throw wrong("The file " + file + " is not there or cannot be read.");
    }
    Explainer explainer = new Explainer(policy.rules(overlay.folders()));
    InputFormat format = InputFormat.ofName(file.toString());
    try (Input input = new Input(format, Files.newInputStream(file))) {
      explainer.read(input, id);
    }
    if (explainer.chosen() != 1) {
      throw wrong(choice(explainer));
    }
    streams.print(new ExplanationColours(new Colour(streams.colour())).of(explainer.text()));
    return explainer.determined() ? CommandLineProgram.DETERMINED : CommandLineProgram.PROBLEMS;
  }

  private String choice(Explainer explainer) {
    List<String> ids = explainer.ids();
    String listed =
        String.join(", ", ids.subList(0, Math.min(MOST_LISTED, ids.size())))
            + (ids.size() > MOST_LISTED ? ", and " + (ids.size() - MOST_LISTED) + " more" : "");
    return id == null
        ? "The file holds " + ids.size() + " cases. Choose one with --id: " + listed + "."
        : "The file holds "
            + explainer.chosen()
            + " cases with the id "
            + id
            + ". Ids: "
            + listed
            + ".";
  }

  private Integer explainRule(String words) throws IOException {
    List<String> rules = new RuleTexts(policy, overlay.folders()).matching(words);
    if (rules.isEmpty()) {
      throw wrong("No rule is named \"" + words + "\", and no name holds these words.");
    }
    streams.print(String.join("\n", rules));
    return CommandLineProgram.DETERMINED;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
