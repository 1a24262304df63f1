package org.apmrules.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Money;
import org.apmrules.api.PaymentYear;
import org.apmrules.api.clinician.BaseYear;
import org.apmrules.api.clinician.ClinicianCase;
import org.apmrules.api.clinician.ClinicianConsequence;
import org.apmrules.api.clinician.ClinicianModel;
import org.apmrules.api.incentive.ApmIncentive;
import org.apmrules.api.incentive.ApmIncentiveCase;
import org.apmrules.api.incentive.QpStatusSource;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpStatus;

/**
 * What a programmer would write by hand for a clinician of one APM Entity, in plain Java over the
 * other twins: the yardstick for speed. It gives the whole result and no proof, and leaves out what
 * {@link ClinicianCases} do not have: several models and entities, and other payers.
 */
final class ClinicianTwin {

  private ClinicianTwin() {}

  static ClinicianConsequence result(ClinicianCase clinician) {
    ClinicianModel model = clinician.models().get(0);
    EntityParticipation entity = clinician.participations().get(0).participation();
    boolean advanced = ClinicianModelTwin.isAdvanced(model.advancedApm());
    boolean mipsApm = ClinicianModelTwin.isMipsApm(model.mipsApm());
    QpStatus status = advanced ? status(clinician, entity) : QpStatus.NONE;
    boolean qp = status == QpStatus.QP;
    PaymentYear year = PaymentYear.of(clinician.performanceYear().value() + 2);
    ClinicianMipsTwin mips = ClinicianMipsTwin.of(clinician, status, mipsApm);
    Optional<ApmIncentive> incentive =
        qp
            ? clinician
                .baseYear()
                .map(
                    base ->
                        incentive(
                            year,
                            base,
                            new QpStatusSource(entity.entity(), model.apm(), model.track())))
            : Optional.empty();
    return new ClinicianConsequence(
        mips.category(),
        status,
        year,
        mips.standing(),
        mips.eligibility(),
        qp ? incentive.map(ApmIncentive::lumpSum) : Optional.of(Money.ZERO),
        incentive.map(ApmIncentive::shares).orElse(List.of()),
        incentive,
        ConversionFactorTwin.of(year, qp),
        advanced ? Set.of(model.name()) : Set.of(),
        advanced ? Set.of() : Set.of(model.name()),
        mipsApm ? Set.of(model.name()) : Set.of());
  }

  private static QpStatus status(ClinicianCase clinician, EntityParticipation entity) {
    return QpTwin.result(
            new QpCase(
                clinician.performanceYear(),
                List.of(entity),
                clinician.medicare(),
                Optional.empty()))
        .status();
  }

  private static ApmIncentive incentive(PaymentYear year, BaseYear base, QpStatusSource source) {
    return IncentiveTwin.result(
        new ApmIncentiveCase(
            year,
            base.payments(),
            base.tins(),
            base.participations(),
            List.of(source),
            base.announcement(),
            base.claim()));
  }
}
