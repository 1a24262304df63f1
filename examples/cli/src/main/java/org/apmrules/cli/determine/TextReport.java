package org.apmrules.cli.determine;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apmrules.api.Determination;
import org.apmrules.api.Problem;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonWriter;

/** Writes answers for people at a terminal: result, warnings and the derivation. */
final class TextReport implements Report {

  @Override
  public String start() {
    return "";
  }

  @Override
  public String of(Answer answer) {
    StringBuilder text = new StringBuilder("Case ").append(value(answer.id())).append('\n');
    if (answer instanceof Answer.Refused refused) {
      append(refused.problem(), text);
    } else {
      append((Answer.Determined<?>) answer, text);
    }
    return text.toString();
  }

  private static void append(Problem problem, StringBuilder text) {
    text.append("\nProblem\n  ").append(printable(problem.toString())).append('\n');
  }

  private static void append(Answer.Determined<?> answer, StringBuilder text) {
    Determination<?> determination = answer.determination();
    Map<String, String> rows = new LinkedHashMap<>();
    addRows("", answer.result(), rows);
    int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    text.append("  ").append(answer.format().asks()).append("\n\nResult\n");
    rows.forEach(
        (path, value) ->
            text.append("  ")
                .append(path)
                .append(" ".repeat(width - path.length() + 2))
                .append(value)
                .append('\n'));
    if (!determination.warnings().isEmpty()) {
      text.append("\nWarnings\n");
      determination
          .warnings()
          .forEach(each -> text.append("  ").append(printable(each.toString())).append('\n'));
    }
    text.append("\nWhy\n");
    determination
        .derivation()
        .toText()
        .lines()
        .forEach(line -> text.append("  ").append(printable(line)).append('\n'));
    text.append("\nRule set ").append(determination.ruleSet().id()).append('\n');
  }

  private static void addRows(String path, Json value, Map<String, String> rows) {
    if (value instanceof Json.Mapping mapping) {
      mapping
          .fields()
          .forEach(
              (name, field) -> addRows(path.isEmpty() ? name : path + "." + name, field, rows));
    } else if (value instanceof Json.Sequence sequence && !sequence.elements().isEmpty()) {
      for (int i = 0; i < sequence.elements().size(); i++) {
        addRows(path + "[" + i + "]", sequence.elements().get(i), rows);
      }
    } else {
      rows.put(path, value instanceof Json.Sequence ? "none" : value(value));
    }
  }

  /** Returns a scalar without quotes. */
  static String value(Json scalar) {
    if (scalar instanceof Json.Text text) {
      return printable(text.value());
    }
    if (scalar instanceof Json.Untyped untyped) {
      return printable(untyped.text());
    }
    if (scalar instanceof Json.Bool bool) {
      return bool.value() ? "yes" : "no";
    }
    return printable(JsonWriter.compact(scalar));
  }

  /** A terminal must not be told to do anything by what a case says. */
  private static String printable(String words) {
    return words.replaceAll("\\p{Cntrl}", "\ufffd");
  }
}
