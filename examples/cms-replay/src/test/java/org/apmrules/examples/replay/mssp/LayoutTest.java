package org.apmrules.examples.replay.mssp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.sharedsavings.OutstandingAdvance;
import org.apmrules.api.sharedsavings.PerformancePeriod;
import org.apmrules.api.sharedsavings.SharedSavingsSettlementCase;
import org.apmrules.examples.replay.ColumnFormat;
import org.apmrules.examples.replay.CsvTable;
import org.apmrules.examples.replay.ReplayedRow;
import org.apmrules.examples.replay.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutTest {

  @ParameterizedTest
  @CsvSource({
    "7/1/12, 2012-07-01",
    "07/01/2012, 2012-07-01",
    "1/1/17 00:00, 2017-01-01",
    "01/01/2016 12:00:00 AM, 2016-01-01",
    "2024-01-01, 2024-01-01"
  })
  void datesAreReadAsEachYearWritesThem(String printed, LocalDate date) {
    assertEquals(date, PublishedDate.parse(printed));
  }

  @ParameterizedTest
  @CsvSource({
    "2013, A85439, Track 2",
    "2013, A38665, Track 1",
    "2014, A67373, Track 1",
    "2016, A04423, Track 3",
    "2019, A2392, Track 1+",
    "2019A, A1001, ENHANCED",
    "2020, A1032, BASIC Level B",
    "2023, A5293, BASIC Level C"
  })
  void tracksAreReadFromFlagsAndFromCodes(String year, String id, String track) {
    assertEquals(track, TrackNames.of(Samples.aco(year, id).row()));
  }

  @Test
  void aYearWithoutAKnownLayoutIsReadAsItsFileShows() throws Exception {
    CsvTable table = CsvTable.read(Samples.file("2023"));

    Layout layout = Layout.of("2031", table);

    assertEquals(new ColumnFormat(true, 2), layout.quality());
    assertEquals(Layout.OneSidedLosses.UNKNOWN, layout.oneSidedLosses());
  }

  /** Each file in the other scale, as another copy of it may print it. */
  @ParameterizedTest
  @CsvSource({"2014, A67373", "2015, A67373", "2020, A1032", "2023, A2164"})
  void whetherAFilePrintsPercentIsSeenInTheFileItself(String year, String id) throws Exception {
    CsvTable table = CsvTable.read(Samples.file(year));
    PublishedAco printed = Samples.aco(year, id);
    PublishedAco other =
        PublishedFile.of(PublishedYear.of(year), OtherScale.of(table)).find(id).orElseThrow();

    assertTrue(table.rows().size() > 0);
    assertEquals(
        0, printed.minimumSavingsRate().value().compareTo(other.minimumSavingsRate().value()));
    assertEquals(0, printed.finalSharingRate().value().compareTo(other.finalSharingRate().value()));
    assertEquals(
        0,
        printed
            .qualityScore()
            .orElseThrow()
            .value()
            .compareTo(other.qualityScore().orElseThrow().value()));
  }

  @ParameterizedTest
  @CsvSource({"2012/13, 2013", "2012-2013, 2013", "2012/2013, 2013", "2019a, 2019A"})
  void theLabelOfSeveralYearsNamesTheLast(String text, String label) {
    assertEquals(label, PublishedYear.of(text).label());
  }

  @ParameterizedTest
  @CsvSource({
    "EN, ENHANCED",
    "Enhanced, ENHANCED",
    "BASIC Track Level E, BASIC Level E",
    "Basic A, BASIC Level A",
    "Track 1+, Track 1+",
    "1 Plus, Track 1+"
  })
  void codesOfTracksAreReadWithWordsAroundThem(String code, String track) {
    PublishedAco aco = Changed.cell(Samples.aco("2023", "A1001"), "Current_Track", code);

    assertEquals(track, TrackNames.of(aco.row()));
  }

  @Test
  void aRowWithoutATrackIsNotTakenForOneSided() {
    PublishedAco aco = Changed.cell(Samples.aco("2020", "A1032"), "Current_BASIC_B", "0");

    ReplayedRow row = new AcoReplay(Samples.RULES, aco).replay();

    assertEquals(Verdict.NEEDS_UNPUBLISHED_FIGURE, row.verdict());
    assertTrue(row.reason().contains("names no track"), row::reason);
  }

  @Test
  void aSuppressedCellIsAFigureNotPublished() {
    for (String column : List.of("N_AB", "ABtotBnchmk", "EarnSaveLoss", "MinSavPerc")) {
      ReplayedRow row =
          new AcoReplay(Samples.RULES, Changed.cell(Samples.aco("2023", "A1001"), column, "*"))
              .replay();

      assertEquals(Verdict.NEEDS_UNPUBLISHED_FIGURE, row.verdict(), column);
      assertTrue(row.reason().contains("has no " + column), row::reason);
    }
  }

  @Test
  void aCellThatIsNoNumberIsUnexplainedAndSaysSo() {
    ReplayedRow row =
        new AcoReplay(
                Samples.RULES, Changed.cell(Samples.aco("2023", "A1001"), "EarnSaveLoss", "many"))
            .replay();

    assertEquals(Verdict.UNEXPLAINED, row.verdict());
    assertTrue(row.reason().contains("\"many\" is no number"), row::reason);
  }

  @Test
  void theDifferenceFollowsFromTheExpendituresWhereItIsNotPrinted() {
    PublishedAco printed = Samples.aco("2023", "A1001");
    PublishedAco other = Changed.cell(printed, "BnchmkMinExp", "-");

    assertEquals(printed.difference().value(), other.difference().value());
  }

  @Test
  void aBenchmarkOfHalfTheYearIsAHalfYear() {
    PublishedAco aco = Samples.aco("2019", "A1498");
    SharedSavingsSettlementCase read = CaseMapping.of(aco, Reading.PRINTED);

    assertTrue(aco.isHalfYear());
    assertEquals(PerformancePeriod.JANUARY_TO_JUNE, read.period());
    assertEquals(Money.usd(2 * 92_916_169L), read.benchmark());
    assertFalse(Samples.aco("2020", "A4692").isHalfYear());
  }

  @Test
  void theFileOfAgreementsFromJulyHoldsSecondHalves() {
    assertEquals(
        PerformancePeriod.JULY_TO_DECEMBER,
        CaseMapping.of(Samples.aco("2019A", "A1001"), Reading.PRINTED).period());
  }

  @Test
  void expendituresAreTheBenchmarkLessTheDifferenceWhichIsRoundedOnce() {
    SharedSavingsSettlementCase read =
        CaseMapping.of(Samples.aco("2014", "A16779"), Reading.PRINTED);

    assertEquals(Money.usd(74_023_974L - 5_577_221L), read.expenditures());
  }

  @Test
  void reportingAloneIsNoScore() {
    assertEquals(
        Optional.empty(),
        CaseMapping.of(Samples.aco("2014", "A16779"), Reading.PRINTED)
            .quality()
            .orElseThrow()
            .score());
  }

  @Test
  void theBalanceOfAdvanceInvestmentPaymentsIsTheAdvance() {
    PublishedAco aco =
        Changed.cells(Samples.aco("2023", "A1001"), Map.of("AIP", "1", "AIPBalance", "1,500,000"));

    assertEquals(
        Optional.of(new OutstandingAdvance("advance investment payments", Money.usd(1_500_000))),
        CaseMapping.of(aco, Reading.PRINTED).advance());
  }

  @Test
  void anAdvanceBelongsToTheProgramThatTheFlagsName() {
    PublishedAco model =
        Changed.cells(Samples.aco("2018", "A1071"), Map.of("AIM", "1", "Adv_Pay_Amt", "100"));
    PublishedAco payment =
        Changed.cells(
            Samples.aco("2018", "A1071"), Map.of("AIM", "0", "Adv_Pay", "1", "Adv_Pay_Amt", "100"));

    assertEquals("ACO Investment Model", program(model));
    assertEquals("Advance Payment ACO Model", program(payment));
  }

  private static String program(PublishedAco aco) {
    return CaseMapping.of(aco, Reading.PRINTED).advance().orElseThrow().program();
  }
}
