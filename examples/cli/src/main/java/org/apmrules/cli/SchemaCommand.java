package org.apmrules.cli;

import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.CaseFormats;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schemas of a case type. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (2020-12) of a case and of its result.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

  /** What can be described alone. */
  enum Part {
    CASE,
    RESULT
  }

  private final Streams streams;
  private final PolicySource policy;

  @Mixin private OverlayOption overlay = new OverlayOption();

  @Parameters(paramLabel = "CASE_TYPE", description = "The name of a case type.")
  private String caseType = "";

  @Option(
      names = "--of",
      paramLabel = "PART",
      description = "Prints the schema of the case or of the result alone.")
  private @Nullable Part part;

  SchemaCommand(Streams streams, PolicySource policy) {
    this.streams = streams;
    this.policy = policy;
  }

  @Override
  public void run() {
    CaseFormat<?> format =
        new CaseFormats(policy.rules(overlay.folders()).caseTypes()).named(caseType);
    Json schema =
        part == null
            ? Json.mapping().with("case", format.caseSchema()).with("result", format.resultSchema())
            : part == Part.CASE ? format.caseSchema() : format.resultSchema();
    streams.print(JsonWriter.indented(schema) + "\n");
  }
}
