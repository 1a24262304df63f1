package org.apmrules.cli.determine;

import org.apmrules.api.Determination;
import org.apmrules.api.Problem;
import org.apmrules.api.Warning;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonWriter;

/** Writes each answer as a JSON object on one line. */
record JsonLinesReport(boolean explain) implements Report {

  @Override
  public String start() {
    return "";
  }

  @Override
  public String of(Answer answer) {
    if (answer instanceof Answer.Refused refused) {
      return JsonWriter.compact(problem(refused)) + "\n";
    }
    return determined((Answer.Determined<?>) answer) + "\n";
  }

  private String determined(Answer.Determined<?> answer) {
    Determination<?> determination = answer.determination();
    String line =
        JsonWriter.compact(
            Json.mapping()
                .with("id", answer.id())
                .with("result", answer.result())
                .with(
                    "warnings",
                    new Json.Sequence(
                        determination.warnings().stream()
                            .<Json>map(JsonLinesReport::warning)
                            .toList()))
                .with("ruleSet", Json.text(determination.ruleSet().id())));
    return explain
        ? line.substring(0, line.length() - 1)
            + ",\"derivation\":"
            + determination.derivation().toJson()
            + "}"
        : line;
  }

  private static Json.Mapping warning(Warning warning) {
    return Json.mapping()
        .with("rule", Json.text(warning.rule().name()))
        .with("citation", Json.text(warning.rule().citation()))
        .with("text", Json.text(warning.text()));
  }

  private static Json.Mapping problem(Answer.Refused refused) {
    Problem problem = refused.problem();
    Json.Mapping written =
        Json.mapping()
            .with("code", Json.text(problem.code().name()))
            .with("number", Json.number(problem.code().number()));
    if (problem.field().isPresent()) {
      written = written.with("field", Json.text(problem.field().get()));
    }
    return Json.mapping()
        .with("id", refused.id())
        .with(
            "problem",
            written
                .with("message", Json.text(problem.message()))
                .with("cure", Json.text(problem.cure())));
  }
}
