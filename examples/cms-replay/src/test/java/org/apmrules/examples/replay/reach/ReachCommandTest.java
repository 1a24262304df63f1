package org.apmrules.examples.replay.reach;

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

class ReachCommandTest {

  private static final String HEADER =
      "ACO_ID,ACO_Name,Risk_Arrangement,Stop_Loss,Sav_Rate_Pct,Final_Benchmark,Tot_Cost_Care,"
          + "Tot_Cost_Care_Net,Gross_Savings,Shared_Savings,Shared_Savings_Seq,HEBA_Up_Amt,"
          + "HEBA_Down_Amt\n";
  private static final String EXACT =
      "D0004,\"Iora Health NE DCE, LLC\",Global,No,5.1345,75558439.9116,71678885.4508,"
          + "71678885.4508,3879554.4608,3879554.4608,3801963.3716,,\n";
  private static final String ROUNDED =
      "D0005,\"ilumed, LLC\",Global,Yes,-3.9291,32781647.4603,33906754.4926,34069684.5437,"
          + "-1288037.0835,-1288037.0835,-1288037.0835,,\n";
  private static final String UNPAID =
      "D0128,24/7 HEALTH PLAN INC,Professional,Yes,15.2033,7227745.38,6167568.52,6128888.94,"
          + "1098856.44,362122.0007,0,,\n";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String content, String... arguments) throws Exception {
    Path file = Files.writeString(folder.resolve("file.csv"), content);
    CommandLine commands =
        CmsReplay.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    List<String> all = new ArrayList<>(List.of("reach"));
    all.addAll(List.of(arguments));
    all.add(file.toString());
    return commands.execute(all.toArray(String[]::new));
  }

  private List<String> rows() {
    return out.toString().lines().skip(1).toList();
  }

  @Test
  void aRowWhosePrintedDigitsFollowIsExact() throws Exception {
    assertEquals(0, run(HEADER + EXACT, "--year", "2021"));
    assertTrue(rows().get(0).startsWith("D0004,3801963.3716,3801963.3716,0.0000,exact,"));
    assertTrue(rows().get(0).contains("3879554.4608,3879554.4608,yes"));
  }

  @Test
  void aRowWhoseInputsAreRoundedInPrintIsWithinTheirPrecision() throws Exception {
    assertEquals(0, run(HEADER + ROUNDED, "--year", "2021"));
    assertTrue(
        rows()
            .get(0)
            .startsWith("D0005,-1288037.0835,-1288037.0834,0.0001,within printed precision,"));
  }

  @Test
  void sharedSavingsThatWereNotPaidAreNamedBecauseNoColumnSaysWhy() throws Exception {
    assertEquals(0, run(HEADER + EXACT + UNPAID, "--year", "2022"));
    assertTrue(rows().get(1).contains("D0128,0,"));
    assertTrue(rows().get(1).contains("no column says why"));
    assertTrue(err.toString().contains("D0128 needs a figure not published"));
  }

  @Test
  void aSavingsRateMayBeAFractionAsTheAmountsShow() throws Exception {
    assertEquals(0, run(HEADER + EXACT.replace("5.1345", "0.051345"), "--year", "2021"));
    assertTrue(rows().get(0).contains("0.051345,0.051345,yes"), rows()::toString);
  }

  @Test
  void aSavingsRateOfFewerDigitsThanItsColumnCountsByItsOwn() throws Exception {
    assertEquals(0, run(HEADER + EXACT.replace("5.1345", "5.13") + ROUNDED, "--year", "2021"));
    assertEquals(3, run(HEADER + EXACT.replace("5.1345", "5.14") + ROUNDED, "--year", "2021"));
  }

  @Test
  void aColumnThatNobodyNamedIsAProblemInWords() throws Exception {
    assertEquals(2, run(HEADER.replace("Final_Benchmark", "Target") + EXACT, "--year", "2021"));
    assertTrue(err.toString().contains("no column Final_Benchmark (final benchmark)"));
    assertEquals(
        0,
        run(
            HEADER.replace("Final_Benchmark", "Target") + EXACT,
            "--year",
            "2021",
            "--column",
            "Final_Benchmark=Target"));
  }

  @Test
  void aStatementReadsFromTheBenchmarkToThePayment() throws Exception {
    assertEquals(0, run(HEADER + EXACT, "--year", "2021", "--aco", "D0004", "--explain"));
    List<String> items =
        List.of("Final benchmark", "Gross savings", "Risk corridors", "Shared savings", "Payment");
    int last = -1;
    for (String item : items) {
      int place = out.toString().indexOf("\n" + item);
      assertTrue(place > last, item);
      last = place;
    }
    assertTrue(out.toString().contains("CMS published 3801963.3716: exact."));
  }

  @Test
  void aWrongDollarIsUnexplained() throws Exception {
    assertEquals(3, run(HEADER + EXACT.replace("3801963.3716", "3801965.3716"), "--year", "2021"));
    assertTrue(rows().get(0).contains("unexplained,The published figures do not follow"));
  }

  @Test
  void theHealthEquityAdjustmentRaisesAndLowersTheBenchmark() throws Exception {
    String row =
        "D0300,Equity ACO,Professional,No,4.0000,1000000.0000,970000.0000,970000.0000,"
            + "40000.0000,20000.0000,19600.0000,30000.0000,-20000.0000\n";
    assertEquals(0, run(HEADER + row, "--year", "2023"));
    assertTrue(rows().get(0).startsWith("D0300,19600.0000,19600.0000,"));
  }

  @Test
  void aRowWithoutBenchmarkSaysWhatIsMissing() throws Exception {
    String row = EXACT.replace("75558439.9116", "*");
    assertEquals(0, run(HEADER + EXACT + row, "--year", "2021"));
    assertTrue(
        rows().get(1).contains("needs a figure not published,Row 3 has no Final_Benchmark."));
  }

  @Test
  void anUnknownRiskArrangementIsNamed() throws Exception {
    assertEquals(3, run(HEADER + EXACT.replace("Global", "Partial"), "--year", "2021"));
    assertTrue(rows().get(0).contains("prints \"\"Partial\"\" as risk arrangement"));
  }

  @Test
  void oneAcoIsExplainedWithTheAuthorityOfEachStep() throws Exception {
    assertEquals(
        0,
        run(
            HEADER + EXACT,
            "--year",
            "2021",
            "--aco",
            "D0004",
            "--explain",
            "--format",
            "markdown"));
    assertTrue(out.toString().contains("Savings and losses alike are divided among the bands"));
    assertTrue(out.toString().contains("participation agreements"));
  }

  @Test
  void anAcoThatIsNotInTheFileIsWrongUsage() throws Exception {
    assertEquals(2, run(HEADER + EXACT, "--year", "2021", "--aco", "D9999"));
    assertTrue(err.toString().contains("The file has no ACO \"D9999\"."));
  }
}
