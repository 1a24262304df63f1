package org.apmrules.policy.clinician;

import static org.apmrules.api.Money.usd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apmrules.api.Count;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.clinician.BaseYear;
import org.apmrules.api.clinician.ClinicianCase;
import org.apmrules.api.clinician.ClinicianModel;
import org.apmrules.api.clinician.ModelParticipation;
import org.apmrules.api.clinician.PartialQpElection;
import org.apmrules.api.incentive.BaseYearPayment;
import org.apmrules.api.incentive.InitialPaymentsAnnouncement;
import org.apmrules.api.incentive.ParticipationPeriod;
import org.apmrules.api.incentive.PaymentKind;
import org.apmrules.api.incentive.QpClaim;
import org.apmrules.api.incentive.QpTin;
import org.apmrules.api.incentive.TinParticipation;
import org.apmrules.api.mipseligibility.AssessmentLevel;
import org.apmrules.api.mipseligibility.MipsEligibilityCase;
import org.apmrules.api.qp.MedicareFigures;

/** Makes cases of clinicians in every era, in Advanced APMs, in other models or in none. */
final class ClinicianCases {

  private ClinicianCases() {}

  static Arbitrary<ClinicianCase> any() {
    return Arbitraries.integers()
        .between(2017, 2030)
        .flatMap(
            number -> {
              PerformanceYear year = PerformanceYear.of(number);
              return Combinators.combine(
                      percents().list().ofMaxSize(3),
                      percents().list().ofMaxSize(2),
                      Arbitraries.of(true, false).map(PartialQpElection::new).optional(),
                      volumes(year),
                      baseYears(number).optional())
                  .as(
                      (advanced, others, election, volume, baseYear) ->
                          clinician(year, advanced, others, election, volume, baseYear));
            });
  }

  private static ClinicianCase clinician(
      PerformanceYear year,
      List<Integer> advanced,
      List<Integer> others,
      Optional<PartialQpElection> election,
      MipsEligibilityCase volume,
      Optional<BaseYear> baseYear) {
    List<ClinicianModel> models = List.of(Models.withLosses(year), Models.withoutLosses(year));
    List<ModelParticipation> participations = new ArrayList<>();
    List<MedicareFigures> figures = new ArrayList<>();
    for (int i = 0; i < advanced.size(); i++) {
      participations.add(Models.participation(Models.WITH_LOSSES, "entity " + i));
      figures.add(Models.figures("entity " + i, advanced.get(i), advanced.get(i) / 2));
    }
    for (int i = 0; i < others.size(); i++) {
      participations.add(Models.participation(Models.WITHOUT_LOSSES, "other " + i));
      figures.add(Models.figures("other " + i, others.get(i), others.get(i)));
    }
    return new ClinicianCase(
        year,
        models,
        participations,
        figures,
        Optional.empty(),
        election,
        Optional.empty(),
        volume,
        baseYear);
  }

  private static Arbitrary<Integer> percents() {
    return Arbitraries.integers().between(0, 100);
  }

  private static Arbitrary<MipsEligibilityCase> volumes(PerformanceYear year) {
    return Combinators.combine(
            Arbitraries.of(AssessmentLevel.class),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(true, false, false),
            Arbitraries.of(29_999, 30_001, 90_000, 90_001),
            Arbitraries.of(100, 101, 200, 201),
            Arbitraries.of(200, 201),
            Arbitraries.of(true, false))
        .as(
            (level, type, newly, charges, patients, services, optIn) ->
                new MipsEligibilityCase(
                    year,
                    level,
                    type,
                    newly,
                    usd((long) charges),
                    Count.of(patients),
                    Count.of(services),
                    optIn));
  }

  private static Arbitrary<BaseYear> baseYears(int performanceYear) {
    LocalDate claimed = LocalDate.of(performanceYear + 2, 10, 1);
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 1_000_000),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(
            (oneSolvent, otherSolvent, took, dollars, announced, claims) ->
                new BaseYear(
                    List.of(
                        payment("a", "one", performanceYear + 1, dollars),
                        payment("b", "other", performanceYear + 1, 2L * dollars)),
                    List.of(new QpTin("one", oneSolvent), new QpTin("other", otherSolvent)),
                    took ? List.of(participation("one"), participation("other")) : List.of(),
                    announced
                        ? Optional.of(new InitialPaymentsAnnouncement(claimed.minusDays(40)))
                        : Optional.empty(),
                    claims ? Optional.of(new QpClaim("third", claimed)) : Optional.empty()));
  }

  private static BaseYearPayment payment(String id, String tin, int year, long dollars) {
    return new BaseYearPayment(
        id,
        tin,
        PaymentKind.COVERED_PROFESSIONAL_SERVICES,
        usd(dollars),
        LocalDate.of(year, 3, 1),
        LocalDate.of(year, 4, 1),
        Optional.empty(),
        Optional.empty());
  }

  private static TinParticipation participation(String tin) {
    return new TinParticipation(
        tin,
        ParticipationPeriod.QP_PERFORMANCE_PERIOD,
        "entity 0",
        "APM",
        Models.WITH_LOSSES,
        true);
  }
}
