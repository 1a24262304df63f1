package org.apmrules.cli.determine;

import java.util.Map;
import org.apmrules.api.Determination;
import org.apmrules.api.Problem;
import org.apmrules.api.RuleSet;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonWriter;

/** Writes answers for people: result, warnings and the derivation as an indented tree. */
final class MarkdownReport implements Report {

  private final RuleSet ruleSet;

  MarkdownReport(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
  }

  @Override
  public String start() {
    return "# Determinations\n\nRule set " + MarkdownText.of(ruleSet.id()) + "\n";
  }

  @Override
  public String of(Answer answer) {
    StringBuilder text = new StringBuilder("\n## ").append(value(answer.id())).append("\n\n");
    if (answer instanceof Answer.Refused refused) {
      append(refused.problem(), text);
    } else {
      append((Answer.Determined<?>) answer, text);
    }
    return text.toString();
  }

  private static void append(Problem problem, StringBuilder text) {
    text.append("**Problem ")
        .append(problem.code().number())
        .append(' ')
        .append(MarkdownText.of(problem.code().name()))
        .append("**\n\n");
    problem
        .field()
        .ifPresent(field -> text.append("Field ").append(MarkdownText.of(field)).append(": "));
    text.append(MarkdownText.of(problem.message()))
        .append("\n\nCure: ")
        .append(MarkdownText.of(problem.cure()))
        .append('\n');
  }

  private static void append(Answer.Determined<?> answer, StringBuilder text) {
    Determination<?> determination = answer.determination();
    text.append(MarkdownText.of(answer.format().asks()))
        .append("\n\n| Result | |\n| --- | --- |\n");
    appendRows("", answer.result(), text);
    if (!determination.warnings().isEmpty()) {
      text.append("\n**Warnings**\n\n");
      determination
          .warnings()
          .forEach(
              warning ->
                  text.append("- ").append(MarkdownText.of(warning.toString())).append('\n'));
    }
    text.append("\n**Derivation**\n\n").append(determination.derivation().toMarkdown());
  }

  private static void appendRows(String path, Json value, StringBuilder text) {
    if (value instanceof Json.Mapping mapping) {
      for (Map.Entry<String, Json> field : mapping.fields().entrySet()) {
        String name = field.getKey();
        appendRows(path.isEmpty() ? name : path + "." + name, field.getValue(), text);
      }
    } else if (value instanceof Json.Sequence sequence && !sequence.elements().isEmpty()) {
      for (int i = 0; i < sequence.elements().size(); i++) {
        appendRows(path + "[" + i + "]", sequence.elements().get(i), text);
      }
    } else {
      text.append("| ")
          .append(MarkdownText.of(path))
          .append(" | ")
          .append(value instanceof Json.Sequence ? "none" : value(value))
          .append(" |\n");
    }
  }

  private static String value(Json scalar) {
    if (scalar instanceof Json.Text text) {
      return MarkdownText.of(text.value());
    }
    if (scalar instanceof Json.Untyped untyped) {
      return MarkdownText.of(untyped.text());
    }
    if (scalar instanceof Json.Bool bool) {
      return bool.value() ? "yes" : "no";
    }
    return MarkdownText.of(JsonWriter.compact(scalar));
  }
}
