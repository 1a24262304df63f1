package org.apmrules.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.clinician.BaseYear;
import org.apmrules.api.clinician.ClinicianCase;
import org.apmrules.api.clinician.ClinicianModel;
import org.apmrules.api.clinician.MipsWaiver;
import org.apmrules.api.clinician.ModelParticipation;
import org.apmrules.api.clinician.PartialQpElection;
import org.apmrules.api.incentive.ApmIncentiveCase;
import org.apmrules.api.mipseligibility.AssessmentLevel;
import org.apmrules.api.mipseligibility.MipsEligibilityCase;
import org.apmrules.api.qp.QpCase;

/**
 * Clinicians of one APM Entity each, around the QP thresholds and the low-volume threshold, the
 * same in every run: the entities of {@link QpCases}, most of them in an Advanced APM, and the base
 * years of {@link IncentiveCases}.
 */
final class ClinicianCases {

  private ClinicianCases() {}

  static Stream<ClinicianCase> stream(int size) {
    return IntStream.range(0, size).mapToObj(ClinicianCases::numbered);
  }

  static ClinicianCase numbered(int number) {
    QpCase qp = QpCases.numbered(number);
    ClinicianModel model = ClinicianModels.numbered(qp.performanceYear(), number);
    return new ClinicianCase(
        qp.performanceYear(),
        List.of(model),
        qp.participations().stream()
            .map(each -> new ModelParticipation(model.name(), each))
            .toList(),
        qp.medicare(),
        Optional.empty(),
        number / 2 % 3 == 0
            ? Optional.empty()
            : Optional.of(new PartialQpElection(number / 2 % 3 == 1)),
        waiver(qp.performanceYear().value(), number),
        volume(qp.performanceYear(), number),
        number % 6 == 5 ? Optional.empty() : Optional.of(baseYear(number)));
  }

  // A waiver in another year is answered by a problem.
  private static Optional<MipsWaiver> waiver(int year, int number) {
    return year >= 2018 && year <= 2022 && number % 7 == 3
        ? Optional.of(new MipsWaiver("MAQI"))
        : Optional.empty();
  }

  private static MipsEligibilityCase volume(PerformanceYear year, int number) {
    long charges = number % 4 == 0 ? 29_500 + number % 997 : 89_900 + number % 997;
    return new MipsEligibilityCase(
        year,
        AssessmentLevel.INDIVIDUAL,
        number % 23 != 0,
        number % 31 == 0,
        Money.usd(charges),
        Count.of((number % 3 == 0 ? 98 : 198) + number % 13),
        Count.of(197 + number % 17),
        number % 2 == 0);
  }

  private static BaseYear baseYear(int number) {
    ApmIncentiveCase incentive = IncentiveCases.numbered(number);
    return new BaseYear(
        incentive.payments(),
        incentive.tins(),
        incentive.participations(),
        incentive.announcement(),
        incentive.claim());
  }
}
