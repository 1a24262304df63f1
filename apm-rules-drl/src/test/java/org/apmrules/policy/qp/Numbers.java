package org.apmrules.policy.qp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.attribution.PatientCounts;
import org.apmrules.api.attribution.PaymentAmounts;
import org.apmrules.api.qp.AllPayerFigures;
import org.apmrules.api.qp.AllPayerSubmission;
import org.apmrules.api.qp.AssessmentLevel;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.MedicareFigures;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.PayerFigures;
import org.apmrules.api.qp.PayerKind;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.Snapshot;

/**
 * A clinician in two APM Entities in numbers, each the part of 100 that runs through Advanced APMs.
 *
 * @param year the performance year
 * @param numerators payments and patients of one APM Entity, of the other, of the clinician with
 *     Medicare, and of the clinician with other payers, in turn
 */
record Numbers(int year, List<Integer> numerators) {

  private static final String NPI = "1234567893";
  private static final int WHOLE = 100;
  private static final int KINDS = 8;

  Numbers {
    numerators = List.copyOf(numerators);
  }

  static Arbitrary<Numbers> any() {
    return Combinators.combine(
            Arbitraries.integers().between(2017, 2030),
            Arbitraries.integers().between(0, WHOLE).list().ofSize(KINDS))
        .as(Numbers::new);
  }

  /** Returns the numbers with one of them raised, at most to the whole. */
  Numbers withMore(int which, int by) {
    List<Integer> more = new ArrayList<>(numerators);
    more.set(which, Math.min(WHOLE, more.get(which) + by));
    return new Numbers(year, more);
  }

  QpCase toCase() {
    return new QpCase(
        PerformanceYear.of(year),
        List.of(participation("A0001"), participation("B0002")),
        List.of(
            figures(AssessmentLevel.APM_ENTITY, "A0001", Set.of("A0001"), 0),
            figures(AssessmentLevel.APM_ENTITY, "B0002", Set.of("B0002"), 2),
            figures(AssessmentLevel.INDIVIDUAL, NPI, Set.of("A0001", "B0002"), 4)),
        Optional.of(new AllPayerSubmission(List.of(allPayer()), Optional.empty())));
  }

  private static EntityParticipation participation(String entity) {
    return new EntityParticipation(
        entity,
        ParticipantList.PARTICIPATION_LIST,
        true,
        Set.of(Snapshot.AUGUST_31),
        Optional.empty(),
        Optional.empty());
  }

  private MedicareFigures figures(
      AssessmentLevel level, String subject, Set<String> entities, int first) {
    return new MedicareFigures(
        level,
        subject,
        entities,
        AttributionPopulation.EVALUATION_AND_MANAGEMENT,
        Snapshot.AUGUST_31,
        Optional.of(payments(first)),
        Optional.of(patients(first)));
  }

  private AllPayerFigures allPayer() {
    return new AllPayerFigures(
        AssessmentLevel.INDIVIDUAL,
        NPI,
        Set.of("A0001", "B0002"),
        Snapshot.AUGUST_31,
        List.of(payer(PayerKind.MEDICARE, 4), payer(PayerKind.OTHER_PAYER, 6)),
        Optional.empty(),
        Optional.empty());
  }

  private PayerFigures payer(PayerKind kind, int first) {
    return new PayerFigures(kind, Optional.of(payments(first)), Optional.of(patients(first)));
  }

  private PaymentAmounts payments(int first) {
    return new PaymentAmounts(Money.usd(numerators.get(first)), Money.usd(WHOLE));
  }

  private PatientCounts patients(int first) {
    return new PatientCounts(Count.of(numerators.get(first + 1)), Count.of(WHOLE));
  }
}
