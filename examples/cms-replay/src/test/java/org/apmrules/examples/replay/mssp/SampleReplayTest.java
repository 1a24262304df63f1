package org.apmrules.examples.replay.mssp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleReplayTest {

  @ParameterizedTest
  @CsvSource({
    "2013, A85439, EXACT",
    "2013, A14269, EXACT",
    "2013, A38665, EXACT",
    "2014, A16779, WITHIN_ONE_DOLLAR",
    "2014, A67373, EXACT",
    "2015, A67373, WITHIN_PRINTED_PRECISION",
    "2016, A04423, EXACT",
    "2016, A67373, WITHIN_PRINTED_PRECISION",
    "2017, A95421, EXACT",
    "2017, A45364, EXACT",
    "2018, A1409, EXACT",
    "2018, A1071, EXACT",
    "2018, A3743, EXACT",
    "2019, A1001, WITHIN_PRINTED_PRECISION",
    "2019, A1498, EXACT",
    "2019, A2392, NEEDS_UNPUBLISHED_REVENUE",
    "2019A, A1001, WITHIN_PRINTED_PRECISION",
    "2019A, A1032, WITHIN_PRINTED_PRECISION",
    "2020, A4692, EXACT",
    "2020, A1032, WITHIN_PRINTED_PRECISION",
    "2021, A4527, EXACT",
    "2021, A1515, EXACT",
    "2021, A2029, EXACT",
    "2023, A1001, EXACT",
    "2023, A2164, EXACT",
    "2023, A5293, NEEDS_UNPUBLISHED_REVENUE"
  })
  void aRowOfEachLayoutIsSettledAsCmsSettledIt(String year, String id, Verdict verdict) {
    ReplayedRow row = replay(year, id);

    assertEquals(verdict, row.verdict(), row::toString);
    assertFalse(row.isUnexplained(), row::toString);
  }

  @Test
  void aRowThatNeedsRevenueSaysWhichRevenueWouldExplainIt() {
    String reason = replay("2023", "A5293").reason();

    assertTrue(reason.contains("limits losses to $171,148.00"), reason);
    assertTrue(reason.contains("revenue of about $8,557,400.00, 7.9% of expenditures"), reason);
  }

  @Test
  void aWaivedLossShowsItsLimitByRevenueInThePublishedReduction() {
    String reason = replay("2021", "A1515").reason();

    assertTrue(reason.contains("published reduction is of a smaller loss"), reason);
    assertTrue(reason.contains("8.2% of expenditures"), reason);
  }

  @Test
  void aDifferentPublishedAmountIsUnexplained() {
    PublishedAco aco = Changed.cell(Samples.aco("2023", "A1001"), "EarnSaveLoss", "73426270");

    ReplayedRow row = new AcoReplay(Samples.RULES, aco).replay();

    assertEquals(Verdict.UNEXPLAINED, row.verdict());
    assertEquals(new BigDecimal("-2"), row.difference().orElseThrow());
  }

  @Test
  void aDifferentPublishedRateIsSeen() {
    for (String column : List.of("MinSavPerc", "FinalShareRate", "FinalLossRate", "GenSaveLoss")) {
      PublishedAco aco = Changed.cell(Samples.aco("2023", "A1001"), column, "33.33%");
      ReplayedRow row = new AcoReplay(Samples.RULES, aco).replay();

      assertTrue(row.isUnexplained(), () -> column + ": " + row);
    }
  }

  @Test
  void aTrackThatTheLawDoesNotKnowIsARowWithAReason() {
    PublishedAco aco = Changed.cell(Samples.aco("2023", "A1001"), "Current_Track", "X");

    ReplayedRow row = new AcoReplay(Samples.RULES, aco).replay();

    assertEquals(Verdict.UNEXPLAINED, row.verdict());
    assertTrue(row.computed().isEmpty());
    assertTrue(row.reason().contains("2023"), row.reason());
  }

  private static ReplayedRow replay(String year, String id) {
    return new AcoReplay(Samples.RULES, Samples.aco(year, id)).replay();
  }
}
