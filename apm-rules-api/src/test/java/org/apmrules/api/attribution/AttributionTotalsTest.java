package org.apmrules.api.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;

class AttributionTotalsTest {

  private static final AttributionPopulation EM = AttributionPopulation.EVALUATION_AND_MANAGEMENT;
  private static final AttributionPopulation CPS =
      AttributionPopulation.COVERED_PROFESSIONAL_SERVICE;
  private static final BeneficiaryAttribution ATTRIBUTED = counted(Set.of(EM), Set.of(EM), true);
  private static final BeneficiaryAttribution ELIGIBLE = counted(Set.of(EM), Set.of(), true);

  @Test
  void attributedBeneficiariesAreInBothAndTheOthersInTheDenominatorOnly() {
    assertEquals(
        List.of(figures("A", EM, "100.01", "130.02", 1, 2)),
        totals(
            services("A", "one", ATTRIBUTED, "100.01"), services("A", "two", ELIGIBLE, "30.01")));
  }

  @Test
  void aBeneficiaryCountsOncePerEntityThoughPaymentsAddUp() {
    assertEquals(
        List.of(figures("A", EM, "0.30", "0.30", 1, 1)),
        totals(services("A", "one", ATTRIBUTED, "0.10"), services("A", "one", ATTRIBUTED, "0.20")));
  }

  @Test
  void aBeneficiaryMayCountInSeveralEntities() {
    assertEquals(
        List.of(figures("A", EM, "1", "1", 1, 1), figures("B", EM, "0", "2", 0, 1)),
        totals(services("B", "one", ELIGIBLE, "2"), services("A", "one", ATTRIBUTED, "1")));
  }

  @Test
  void eachPopulationHasItsOwnFigures() {
    BeneficiaryAttribution both = counted(Set.of(EM, CPS), Set.of(EM, CPS), true);
    BeneficiaryAttribution second = counted(Set.of(CPS), Set.of(), true);
    assertEquals(
        List.of(figures("A", EM, "1", "1", 1, 1), figures("A", CPS, "1", "3", 1, 2)),
        totals(services("A", "one", both, "1"), services("A", "two", second, "2")));
  }

  @Test
  void aBeneficiaryWithoutServicesThatCountIsNoPatient() {
    assertEquals(
        List.of(figures("A", EM, "0", "0", 0, 0)),
        totals(services("A", "one", counted(Set.of(EM), Set.of(EM), false), "0")));
  }

  @Test
  void aBeneficiaryOutsideEveryDenominatorIsLeftOut() {
    assertEquals(List.of(), totals(services("A", "one", counted(Set.of(), Set.of(), true), "100")));
  }

  @Test
  void entriesThatDisagreeOnABeneficiaryAreAContradiction() {
    PolicyException refused =
        assertThrows(
            PolicyException.class,
            () ->
                totals(services("A", "one", ATTRIBUTED, "1"), services("A", "one", ELIGIBLE, "1")));
    assertEquals(ProblemCode.CONTRADICTION, refused.problem().code());
  }

  @Test
  void parallelStreamsGiveTheSameAsTheNaiveSum() {
    List<BeneficiaryServices> all =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    services(
                        "A",
                        "beneficiary " + i % 3_000,
                        i % 3_000 % 3 == 0 ? ATTRIBUTED : ELIGIBLE,
                        "0." + (1 + i % 9)))
            .toList();
    Money attributed = Money.ZERO;
    Money eligible = Money.ZERO;
    for (BeneficiaryServices each : all) {
      eligible = eligible.plus(each.payments());
      attributed =
          each.attribution().numerators().isEmpty() ? attributed : attributed.plus(each.payments());
    }

    assertEquals(
        List.of(
            new PopulationFigures(
                "A",
                EM,
                new PaymentAmounts(attributed, eligible),
                new PatientCounts(Count.of(1_000), Count.of(3_000)))),
        all.parallelStream().collect(AttributionTotals.toFigures()));
  }

  private static List<PopulationFigures> totals(BeneficiaryServices... services) {
    return Stream.of(services).collect(AttributionTotals.toFigures());
  }

  private static BeneficiaryServices services(
      String subject, String beneficiary, BeneficiaryAttribution attribution, String payments) {
    return new BeneficiaryServices(subject, beneficiary, attribution, Money.usd(payments));
  }

  private static BeneficiaryAttribution counted(
      Set<AttributionPopulation> denominators,
      Set<AttributionPopulation> numerators,
      boolean countsAsPatient) {
    return new BeneficiaryAttribution(
        denominators, !numerators.isEmpty(), denominators, numerators, countsAsPatient, Set.of());
  }

  private static PopulationFigures figures(
      String subject,
      AttributionPopulation population,
      String attributedPayments,
      String payments,
      long attributedPatients,
      long patients) {
    return new PopulationFigures(
        subject,
        population,
        new PaymentAmounts(Money.usd(attributedPayments), Money.usd(payments)),
        new PatientCounts(Count.of(attributedPatients), Count.of(patients)));
  }
}
