package org.apmrules.api.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.internal.Field;

/**
 * Sums a stream of beneficiaries exactly into the numerators and denominators of Threshold Scores.
 * A beneficiary counts once per subject, and may count in several subjects (42 CFR 414.1435(b)(3)).
 */
public final class AttributionTotals {

  private final Map<String, Map<String, Tally>> subjects = new TreeMap<>();

  private AttributionTotals() {}

  /**
   * Returns a collector of figures: for each subject, in the order of its name, one entry for each
   * population in which it has a beneficiary. It keeps one small entry for each beneficiary and
   * subject, and works on parallel streams. It throws a {@link org.apmrules.api.PolicyException}
   * with {@link org.apmrules.api.ProblemCode#CONTRADICTION} if two entries disagree on how a
   * beneficiary counts for a subject.
   */
  public static Collector<BeneficiaryServices, ?, List<PopulationFigures>> toFigures() {
    return Collector.of(
        AttributionTotals::new,
        AttributionTotals::add,
        AttributionTotals::merge,
        AttributionTotals::figures);
  }

  private void add(BeneficiaryServices services) {
    add(
        services.subject(),
        services.beneficiary(),
        new Tally(services.attribution(), services.payments()));
  }

  private void add(String subject, String beneficiary, Tally tally) {
    subjects
        .computeIfAbsent(subject, name -> new HashMap<>())
        .merge(beneficiary, tally, (one, other) -> one.plus(other, subject, beneficiary));
  }

  private AttributionTotals merge(AttributionTotals other) {
    other.subjects.forEach(
        (subject, tallies) ->
            tallies.forEach((beneficiary, tally) -> add(subject, beneficiary, tally)));
    return this;
  }

  private List<PopulationFigures> figures() {
    List<PopulationFigures> figures = new ArrayList<>();
    subjects.forEach(
        (subject, tallies) -> {
          Map<AttributionPopulation, Sums> sums = new EnumMap<>(AttributionPopulation.class);
          for (Tally tally : tallies.values()) {
            for (AttributionPopulation population : tally.attribution().denominators()) {
              sums.merge(population, tally.in(population), Sums::plus);
            }
          }
          sums.forEach(
              (population, sum) ->
                  figures.add(
                      new PopulationFigures(subject, population, sum.payments(), sum.patients())));
        });
    return List.copyOf(figures);
  }

  private record Tally(BeneficiaryAttribution attribution, Money payments) {

    Tally plus(Tally other, String subject, String beneficiary) {
      if (!attribution.equals(other.attribution)) {
        throw Field.contradiction(
            "attribution",
            "Two entries disagree on how beneficiary "
                + beneficiary
                + " counts for "
                + subject
                + ".");
      }
      return new Tally(attribution, payments.plus(other.payments));
    }

    Sums in(AttributionPopulation population) {
      boolean attributed = attribution.numerators().contains(population);
      Count patient = attribution.countsAsPatient() ? Count.of(1) : Count.ZERO;
      return new Sums(
          new PaymentAmounts(attributed ? payments : Money.ZERO, payments),
          new PatientCounts(attributed ? patient : Count.ZERO, patient));
    }
  }

  private record Sums(PaymentAmounts payments, PatientCounts patients) {

    Sums plus(Sums other) {
      return new Sums(payments.plus(other.payments), patients.plus(other.patients));
    }
  }
}
