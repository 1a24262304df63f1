package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonReader;
import org.junit.jupiter.api.Test;

class ListingCommandsTest {

  @Test
  void printsTheSchemasOfACaseAndItsResult() {
    CliRun run = CliRun.of("schema", "conversion-factor");
    assertEquals(0, run.status());
    Json.Mapping schemas = (Json.Mapping) JsonReader.read(run.out());
    assertEquals(List.of("case", "result"), List.copyOf(schemas.fields().keySet()));
    assertEquals("conversion-factor", CliRun.text(schemas, "case", "properties", "case", "const"));
    assertEquals(
        schemas.fields().get("case"),
        JsonReader.read(CliRun.of("schema", "conversion-factor", "--of", "case").out()));
    assertEquals(
        schemas.fields().get("result"),
        JsonReader.read(CliRun.of("schema", "conversion-factor", "--of", "result").out()));
  }

  @Test
  void suggestsTheCaseTypeThatWasMeant() {
    CliRun run = CliRun.of("schema", "conversion-factr");
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.messages().contains("Did you mean conversion-factor?"), run.messages());
  }

  @Test
  void listsEachCaseTypeOnALine() {
    CliRun run = CliRun.of("cases");
    assertEquals(0, run.status());
    assertEquals(CliRun.RULES.caseTypes().size(), run.out().lines().count());
    assertTrue(
        run.out().lines().anyMatch(line -> line.matches("conversion-factor +Which .+")), run.out());
  }

  @Test
  void listsEachRuleWithCitationYearsAndConfidence() {
    CliRun run = CliRun.of("rules", "conversionfactor");
    assertEquals(0, run.status());
    assertTrue(
        Pattern.compile(
                "\n  Updates by QP status from 2026\n    SSA 1848\\(d\\)\\(20\\); payment year"
                    + " from 2026; [A-Z_]+, verified [0-9-]{10};"
                    + " conversionfactor/parameters.drl:[0-9]+\n")
            .matcher(run.out())
            .find(),
        run.out());
    String all = CliRun.of("rules").out();
    CliRun.RULES
        .ruleSet()
        .rules()
        .forEach(rule -> assertTrue(all.contains("\n  " + rule.name() + "\n"), rule::name));
  }

  @Test
  void refusesAnAreaThatThereIsNot() {
    CliRun run = CliRun.of("rules", "nowhere");
    assertEquals(2, run.status());
    assertTrue(run.messages().contains("There is no area nowhere. Areas: "), run.messages());
  }

  @Test
  void tellsItsVersionAndItsHelp() {
    assertTrue(CliRun.of("--version").out().startsWith("apm-rules "));
    assertTrue(CliRun.of("determine", "--help").out().contains("--explain"));
  }
}
