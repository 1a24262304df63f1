package org.apmrules.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.attribution.PatientCounts;
import org.apmrules.api.attribution.PaymentAmounts;
import org.apmrules.api.qp.AssessmentLevel;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.MedicareFigures;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.Snapshot;

/** A population of APM Entities around the thresholds, the same in every run. */
final class QpCases {

  private static final int YEARS = 11;
  private static final int FIRST_YEAR = 2017;

  private QpCases() {}

  /** Returns a stream of cases with raw numerators; never more than one of them in memory. */
  static Stream<QpCase> stream(int size) {
    return IntStream.range(0, size).mapToObj(QpCases::numbered);
  }

  static QpCase numbered(int number) {
    String entity = "A" + number % 10_000;
    long denominator = 1_000_000L + number % 977 * 1_013L;
    long numerator = denominator * (number % 89 + 6) / 100;
    return new QpCase(
        PerformanceYear.of(FIRST_YEAR + number % YEARS),
        List.of(
            new EntityParticipation(
                entity,
                ParticipantList.PARTICIPATION_LIST,
                true,
                Set.of(Snapshot.AUGUST_31),
                Optional.empty(),
                Optional.empty())),
        List.of(
            new MedicareFigures(
                AssessmentLevel.APM_ENTITY,
                entity,
                Set.of(entity),
                AttributionPopulation.EVALUATION_AND_MANAGEMENT,
                Snapshot.AUGUST_31,
                Optional.of(new PaymentAmounts(Money.usd(numerator), Money.usd(denominator))),
                Optional.of(
                    new PatientCounts(
                        Count.of(numerator / 5_000), Count.of(denominator / 4_000))))),
        Optional.empty());
  }
}
