package org.apmrules.policy.qp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.Outcome;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.attribution.PatientCounts;
import org.apmrules.api.attribution.PaymentAmounts;
import org.apmrules.api.qp.AssessmentLevel;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.MedicareFigures;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpResult;
import org.apmrules.api.qp.QpStatus;
import org.apmrules.api.qp.Snapshot;

class QpPropertiesTest {

  private static final ApmRules RULES = ApmRules.load();
  private static final List<Snapshot> SNAPSHOTS =
      List.of(Snapshot.MARCH_31, Snapshot.JUNE_30, Snapshot.AUGUST_31);

  /** Figures of one APM Entity at the three snapshots; each share in hundredths of a percent. */
  private static QpCase entity(int year, List<Integer> paymentShares, int patientShare) {
    List<MedicareFigures> figures = new ArrayList<>();
    for (int i = 0; i < SNAPSHOTS.size(); i++) {
      figures.add(
          new MedicareFigures(
              AssessmentLevel.APM_ENTITY,
              "A1001",
              Set.of("A1001"),
              AttributionPopulation.EVALUATION_AND_MANAGEMENT,
              SNAPSHOTS.get(i),
              Optional.of(new PaymentAmounts(Money.usd(paymentShares.get(i)), Money.usd(10_000))),
              Optional.of(new PatientCounts(Count.of(patientShare), Count.of(10_000)))));
    }
    return new QpCase(
        PerformanceYear.of(year),
        List.of(
            new EntityParticipation(
                "A1001",
                ParticipantList.PARTICIPATION_LIST,
                true,
                Set.copyOf(SNAPSHOTS),
                Optional.empty(),
                Optional.empty())),
        figures,
        Optional.empty());
  }

  private static QpStatus status(QpCase qpCase) {
    return RULES.determine(qpCase).result().status();
  }

  private static int rank(QpStatus status) {
    return List.of(QpStatus.NONE, QpStatus.PARTIAL_QP, QpStatus.QP).indexOf(status);
  }

  @Property(tries = 300)
  void morePaymentsOrPatientsThroughAdvancedApmsNeverLowerTheStatus(
      @ForAll @IntRange(min = 2017, max = 2031) int year,
      @ForAll @Size(3) List<@IntRange(min = 0, max = 9_000) Integer> payments,
      @ForAll @IntRange(min = 0, max = 9_000) int patients,
      @ForAll @IntRange(min = 0, max = 1_000) int morePayments,
      @ForAll @IntRange(min = 0, max = 1_000) int morePatients) {
    List<Integer> more = payments.stream().map(each -> each + morePayments).toList();
    int before = rank(status(entity(year, payments, patients)));
    assertTrue(rank(status(entity(year, more, patients + morePatients))) >= before);
  }

  @Property(tries = 300)
  void whoIsQpMeetsThePartialQpTestToo(
      @ForAll @IntRange(min = 2017, max = 2031) int year,
      @ForAll @IntRange(min = 0, max = 10_000) int payments,
      @ForAll @IntRange(min = 0, max = 10_000) int patients) {
    QpCase qpCase = entity(year, List.of(payments, payments, payments), patients);
    if (status(qpCase) == QpStatus.QP) {
      // the Partial QP thresholds are nowhere above 50 percent of payments or 35 percent of
      // patients
      assertTrue(payments >= 5_000 || patients >= 3_500 || year <= 2018);
      assertTrue(payments >= 2_000 || patients >= 1_000);
    }
  }

  @Property(tries = 100)
  void theOrderOfFactsNeverChangesTheAnswer(
      @ForAll @IntRange(min = 2017, max = 2031) int year,
      @ForAll @Size(3) List<@IntRange(min = 0, max = 10_000) Integer> payments,
      @ForAll @IntRange(min = 0, max = 10_000) int patients,
      @ForAll long seed) {
    QpCase qpCase = entity(year, payments, patients);
    List<MedicareFigures> shuffled = new ArrayList<>(qpCase.medicare());
    Collections.shuffle(shuffled, new Random(seed));
    QpCase other =
        new QpCase(qpCase.performanceYear(), qpCase.participations(), shuffled, qpCase.allPayer());
    assertEquals(RULES.determine(qpCase).result(), RULES.determine(other).result());
  }

  @Property(tries = 20)
  void neitherLocaleNorZoneNorThreadsChangeAnAnswerAndEveryCaseGivesOneOutcome(
      @ForAll @Size(30) List<@IntRange(min = 0, max = 10_000) Integer> shares) {
    List<QpCase> cases =
        shares.stream()
            .map(share -> entity(2010 + share % 20, List.of(share, share, share), share))
            .toList();
    List<String> expected = answers(cases.stream());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Etc/GMT-14"));
      assertEquals(expected, answers(cases.parallelStream()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(cases.size(), expected.size());
  }

  private static List<String> answers(Stream<QpCase> cases) {
    return RULES.determineAll(cases).map(QpPropertiesTest::answer).toList();
  }

  private static String answer(Outcome<QpResult> outcome) {
    return outcome instanceof Outcome.Determined<QpResult> determined
        ? determined.determination().result() + determined.determination().derivation().toText()
        : outcome.toString();
  }
}
