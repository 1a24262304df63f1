package org.apmrules.examples.replay.engine;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonReader;
import org.apmrules.examples.replay.ReplayOutput;
import org.apmrules.examples.replay.ReplayReport;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays example responses of CMS's scoring engine. */
@Command(
    name = "scoring-engine-examples",
    description =
        "Recomputes each score of the example responses of CMS's scoring engine and compares it to"
            + " four decimals.",
    mixinStandardHelpOptions = true)
public final class ScoringEngineCommand implements Callable<Integer> {

  private static final int DECIMALS = 4;

  @Spec private CommandSpec spec;

  @Option(
      names = "--year",
      defaultValue = "2020",
      description = "The performance year where a response does not show it: ${DEFAULT-VALUE}.")
  private int year;

  @Parameters(
      paramLabel = "FILE",
      description = "A response in JSON, or an object with several of them in \"examples\".")
  private Path file;

  /** Made by the command line, which fills in the options. */
  @SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
  public ScoringEngineCommand() {}

  @Override
  public Integer call() throws Exception {
    ApmRules rules = ApmRules.load();
    List<ReplayedRow> rows = new ArrayList<>();
    Map<String, ResponsePart> responses = responses();
    List<CategoryResponse> categories = categories();
    responses.forEach(
        (name, response) -> {
          for (CategoryResponse category : categories) {
            response
                .part(category.category())
                .filter(ResponsePart::hasMeasurements)
                .ifPresent(
                    part ->
                        category
                            .compute(rules, part)
                            .forEach(computed -> rows.add(row(name, computed))));
          }
        });
    ReplayReport report = new ReplayReport("Example responses of the scoring engine", rows);
    report.writeRows(spec.commandLine().getOut());
    spec.commandLine().getOut().flush();
    report.printSummary(spec.commandLine().getErr());
    printNotComputed(responses, categories);
    return report.isExplained() ? 0 : ReplayOutput.UNEXPLAINED;
  }

  private List<CategoryResponse> categories() {
    PerformanceYear unlessShown = PerformanceYear.of(year);
    return List.of(
        new QualityResponse(),
        new InteroperabilityResponse(unlessShown),
        new ActivitiesResponse(unlessShown));
  }

  /** Names the categories of the responses that are not recomputed. */
  private void printNotComputed(
      Map<String, ResponsePart> responses, List<CategoryResponse> categories) {
    Set<String> computed =
        categories.stream().map(CategoryResponse::category).collect(Collectors.toSet());
    PrintWriter err = spec.commandLine().getErr();
    responses.forEach(
        (name, response) ->
            response.parts().stream()
                .filter(part -> part.original().isPresent())
                .filter(part -> !computed.contains(part.name()) || !part.hasMeasurements())
                .forEach(part -> err.println("  not computed: " + part.name() + " of " + name)));
    err.flush();
  }

  private Map<String, ResponsePart> responses() throws Exception {
    Json json = JsonReader.read(Files.readString(file, StandardCharsets.UTF_8));
    Map<String, ResponsePart> responses = new LinkedHashMap<>();
    Optional<ResponsePart> whole = ResponsePart.of(json);
    Optional<ResponsePart> several =
        whole.map(part -> part.fields().get("examples")).flatMap(ResponsePart::of);
    if (several.isPresent()) {
      several
          .get()
          .fields()
          .forEach(
              (name, each) -> ResponsePart.of(each).ifPresent(part -> responses.put(name, part)));
    } else {
      whole.ifPresent(part -> responses.put(String.valueOf(file.getFileName()), part));
    }
    return responses;
  }

  private static ReplayedRow row(String name, ComputedPart part) {
    boolean same = part.computed().roundedTo(DECIMALS).equals(Points.of(part.published()));
    return new ReplayedRow(
        name + " " + part.name(),
        part.name(),
        part.published(),
        Optional.of(new BigDecimal(part.computed().toDecimal(DECIMALS))),
        same ? Verdict.EXACT : Verdict.UNEXPLAINED,
        "",
        List.of());
  }
}
