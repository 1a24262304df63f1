package org.apmrules.cli.badinput;

import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.cli.CliRun;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.CaseFormats;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class BadInputTest {

  private static final String GOOD = "good";
  private static final String STACK_TRACE =
      "(?s).*(Exception|\\bat org\\.|org\\.apmrules|java\\.).*";

  @TestFactory
  Stream<DynamicTest> everyMistakeInEveryFieldIsAClearProblemAndHarmsNoOtherLine()
      throws IOException {
    Examples examples = new Examples(BadInputTest.class.getClassLoader());
    return new CaseFormats(CliRun.RULES.caseTypes())
        .all().stream()
            .map(
                format ->
                    DynamicTest.dynamicTest(
                        format.name(), () -> check(format, examples.of(format))));
  }

  private static void check(CaseFormat<?> format, List<Json.Mapping> examples) {
    assertFalse(examples.isEmpty(), "A scenario must show what a case of the type looks like.");
    List<BadLine> lines = new ArrayList<>();
    for (Json.Mapping example : examples) {
      Json.Mapping named = example.with(CaseFormat.ID, Json.text("x"));
      lines.addAll(Mistakes.in(example, format.caseSchema()));
      String firstField = List.copyOf(example.fields().keySet()).get(1);
      lines.addAll(Mistakes.ofWriting(JsonWriter.compact(named), firstField));
    }
    String good = JsonWriter.compact(examples.get(0).with(CaseFormat.ID, Json.text(GOOD)));
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      input.append(lines.get(i).text()).append('\n').append(i % 8 == 0 ? good + "\n" : "");
    }
    CliRun run = CliRun.withInput(input.toString(), "determine", "-");
    assertEquals(3, run.status());
    assertEquals("", run.messages());
    Map<Boolean, List<Json.Mapping>> answers =
        run.answers().stream()
            .collect(partitioningBy(answer -> CliRun.text(answer, "id").equals(GOOD)));
    List<Json.Mapping> bad = answers.get(false);
    assertEquals(lines.size(), bad.size());
    assertAll(
        IntStream.range(0, lines.size()).mapToObj(i -> () -> check(lines.get(i), bad.get(i))));
    assertEquals((lines.size() + 7) / 8, answers.get(true).size());
    assertEquals(1, Set.copyOf(answers.get(true)).size(), "No other line is harmed.");
    assertTrue(answers.get(true).get(0).fields().containsKey("result"));
  }

  private static void check(BadLine line, Json.Mapping answer) {
    String shown = line.mistake() + " gave " + JsonWriter.compact(answer);
    if (!answer.fields().containsKey("problem")) {
      assertFalse(line.isSure(), shown);
      return;
    }
    String code = CliRun.text(answer, "problem", "code");
    assertTrue(line.codes().stream().anyMatch(each -> each.name().equals(code)), shown);
    line.field()
        .ifPresent(field -> assertEquals(field, CliRun.text(answer, "problem", "field"), shown));
    assertFalse(CliRun.text(answer, "problem", "message").matches(STACK_TRACE), shown);
    assertTrue(CliRun.text(answer, "problem", "message").length() < 2000, shown);
  }
}
