package org.apmrules.examples.replay.mips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apmrules.examples.replay.CmsReplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MipsCommandsTest {

  private static final String HEADER = "org_pac_id,source,quality,aci,ia,final\n";
  private static final String PAIRS =
      "performance_year,npi,final_score,final_precision,adjustment_pct\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String command, String content, String... options) throws Exception {
    Path file = Files.writeString(folder.resolve("file.csv"), content);
    CommandLine commands =
        CmsReplay.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<String> arguments = new ArrayList<>(List.of(command, file.toString()));
    arguments.addAll(List.of(options));
    return commands.execute(arguments.toArray(String[]::new));
  }

  private List<String> rows() {
    return out.toString().lines().skip(1).toList();
  }

  @Test
  void aGroupWithAllCategoriesIsExact() throws Exception {
    assertEquals(0, run("mips-2017", HEADER + "1,group,30,0,40,33\n"));
    assertTrue(rows().get(0).startsWith("1,33,33.00,0.00,exact,"));
  }

  @Test
  void aCategoryShownAsZeroMayNotHaveBeenScored() throws Exception {
    assertEquals(0, run("mips-2017", HEADER + "2,group,60,0,40,66\n"));
    assertTrue(rows().get(0).contains("exact,\"Advancing Care Information, shown as 0, was not"));
  }

  @Test
  void aScoreShownWithNineTenthsMayBeAnythingBelowTheNextWholeNumber() throws Exception {
    assertEquals(0, run("mips-2017", HEADER + "3,group,80.9,100,40,88.59\n"));
    assertTrue(rows().get(0).contains("within printed precision,quality shown as 80.9"));
  }

  @Test
  void aScoreShownWithAnotherTenthLiesWithinHalfATenth() throws Exception {
    assertEquals(3, run("mips-2017", HEADER + "4,group,80.8,100,40,88.53\n"));
    assertTrue(rows().get(0).contains("unexplained,No weights of the year"));
  }

  @Test
  void aCategoryAboveHundredCountsForHundred() throws Exception {
    assertEquals(0, run("mips-2017", HEADER + "5,group,100,155,40,100\n"));
    assertTrue(rows().get(0).startsWith("5,100,100.00,0.00,exact,"));
  }

  @Test
  void pairsOfOneYearLeaveARangeOfFactorsOpen() throws Exception {
    assertEquals(
        0, run("mips-adjustments", PAIRS + "2024,1,100,0.01,1.05\n2024,2,50,0.01,-3.00\n"));
    assertTrue(err.toString().contains("scaling factor 0.1161 to 0.1172"), err::toString);
  }

  @Test
  void pairsThatNoFactorsGiveAreUnexplained() throws Exception {
    assertEquals(3, run("mips-adjustments", PAIRS + "2024,1,100,0.01,1.05\n2024,2,90,0.01,1.05\n"));
    assertTrue(rows().get(0).contains("No pair of scaling factors fits"));
  }

  @Test
  void aReductionThatIsNotTheRulesIsUnexplained() throws Exception {
    assertEquals(
        3, run("mips-adjustments", PAIRS + "2024,1,100,0.01,1.05\n2024,2,50,0.01,-2.89\n"));
  }

  @Test
  void aFileWhoseRowsDoNotNameTheirYearIsOfTheYearGiven() throws Exception {
    assertEquals(
        0,
        run(
            "mips-adjustments",
            "npi,final score,payment adjustment percentage\n1,100,1.05\n2,18.75,-9\n",
            "--year=2024"));
    assertTrue(err.toString().contains("Payment adjustments of 2024"));
  }
}
