package org.apmrules.cli.badinput;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.scenario.Scenario;
import org.apmrules.engine.scenario.Scenarios;

/** Cases from scenarios that have a result, as few as show every field that any of them has. */
final class Examples {

  private static final int MOST = 6;

  private final List<Scenario> scenarios;

  Examples(ClassLoader classLoader) throws IOException {
    this.scenarios =
        Scenarios.onClassPath(classLoader).stream()
            .filter(each -> each.expected() instanceof Scenario.Expected.Result)
            .toList();
  }

  /** Returns examples of a case type, with the name of the type. */
  <R> List<Json.Mapping> of(CaseFormat<R> format) {
    List<Json.Mapping> examples = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    for (Scenario scenario : scenarios) {
      Json name = scenario.given().fields().get(CaseFormat.CASE);
      if (examples.size() < MOST
          && name instanceof Json.Untyped text
          && text.text().equals(format.name())) {
        Json.Mapping example = format.writeCase(format.read(scenario.given()));
        if (shown.addAll(fields("", example))) {
          examples.add(example);
        }
      }
    }
    return examples;
  }

  private static Set<String> fields(String path, Json value) {
    Set<String> fields = new HashSet<>(Set.of(path));
    if (value instanceof Json.Mapping mapping) {
      mapping.fields().forEach((name, inner) -> fields.addAll(fields(path + "." + name, inner)));
    } else if (value instanceof Json.Sequence sequence) {
      sequence.elements().forEach(inner -> fields.addAll(fields(path + "[]", inner)));
    }
    return fields;
  }
}
