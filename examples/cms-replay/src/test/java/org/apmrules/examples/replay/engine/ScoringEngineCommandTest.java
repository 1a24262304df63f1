package org.apmrules.examples.replay.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apmrules.examples.replay.CmsReplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoringEngineCommandTest {

  private static final Path SAMPLE = Path.of("src", "test", "resources", "engine", "quality.json");
  private static final Path PUBLISHED =
      Path.of("..", "..", "..", "shared", "data", "mips", "cms_scoring_engine_examples.json");

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Path file) {
    return CmsReplay.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute("scoring-engine-examples", file.toString());
  }

  @Test
  void everyScoreOfTheSampleIsRecomputedToFourDecimals() {
    assertEquals(0, run(SAMPLE), err::toString);

    assertTrue(out.toString().contains("quality.json 110,8.9585,8.9585,0.0000,exact"));
    assertTrue(out.toString().contains("quality score,34.9308,34.9308,0.0000,exact"));
    assertTrue(out.toString().contains("quality weighted at 60%,20.9585,20.9585,0.0000,exact"));
  }

  @Test
  void objectivesOfPromotingInteroperabilityAreRecomputed() {
    assertEquals(0, run(Path.of("src", "test", "resources", "engine", "pi.json")), err::toString);

    String rows = out.toString();
    assertTrue(rows.contains("pi.json electronicPrescribing,4,4.0000,0.0000,exact"), rows);
    assertTrue(rows.contains("publicHealthAndClinicalDataExchange,10,10.0000,0.0000,exact"), rows);
    assertTrue(rows.contains("pi score,64,64.0000,0.0000,exact"), rows);
    assertTrue(rows.contains("pi weighted at 25%,16,16.0000,0.0000,exact"), rows);
  }

  @Test
  void improvementActivitiesAreRecomputed() {
    assertEquals(0, run(Path.of("src", "test", "resources", "engine", "ia.json")), err::toString);

    String rows = out.toString();
    assertTrue(rows.contains("ia.json IA_EPA_4,20,20.0000,0.0000,exact"), rows);
    assertTrue(rows.contains("ia.json IA_PM_2,40,40.0000,0.0000,exact"), rows);
    assertTrue(rows.contains("ia score,40,40.0000,0.0000,exact"), rows);
    assertTrue(rows.contains("ia weighted at 15%,15,15.0000,0.0000,exact"), rows);
  }

  @Test
  void aScoreThatDiffersInTheFourthDecimalIsUnexplained() throws Exception {
    Path changed =
        Files.writeString(
            folder.resolve("changed.json"),
            Files.readString(SAMPLE).replace("\"value\": 8.9585", "\"value\": 8.9586"));

    assertEquals(3, run(changed));
    assertTrue(err.toString().contains("changed.json 110 unexplained"), err::toString);
  }

  @Test
  void aCategoryThatIsNotRecomputedIsNamed() throws Exception {
    Path changed =
        Files.writeString(
            folder.resolve("cost.json"),
            "{\"name\":\"total\",\"parts\":[{\"name\":\"cost\",\"value\":16,\"original\":{\"value\":64}}]}");

    assertEquals(0, run(changed));
    assertTrue(err.toString().contains("not computed: cost of cost.json"), err::toString);
  }

  @Test
  void thePublishedExamplesAreRecomputedWhereTheyStandBesideTheProject() {
    if (Files.exists(PUBLISHED)) {
      assertEquals(0, run(PUBLISHED), err::toString);
      assertTrue(err.toString().matches("(?s).*rows +(\\d+)\n  exact +\\1\n.*"), err::toString);
      assertFalse(err.toString().contains("not computed"), err::toString);
      assertTrue(out.toString().contains("scoring-example-output-quality quality score,34.9308"));
    } else {
      assertEquals(0, run(SAMPLE), "No published examples stand beside the project");
    }
  }
}
