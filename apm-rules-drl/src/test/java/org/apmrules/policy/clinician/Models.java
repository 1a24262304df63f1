package org.apmrules.policy.clinician;

import static org.apmrules.api.Rate.percent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.ModelAuthority;
import org.apmrules.api.advancedapm.QualityTerms;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.attribution.PatientCounts;
import org.apmrules.api.attribution.PaymentAmounts;
import org.apmrules.api.clinician.ClinicianModel;
import org.apmrules.api.clinician.ModelParticipation;
import org.apmrules.api.mipsapm.MipsApmCase;
import org.apmrules.api.qp.AssessmentLevel;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.MedicareFigures;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.Snapshot;
import org.apmrules.api.terms.ApplicableLimit;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CehrtUsers;
import org.apmrules.api.terms.LossBase;
import org.apmrules.api.terms.LossConsequence;
import org.apmrules.api.terms.LossLimit;
import org.apmrules.api.terms.LossLimits;
import org.apmrules.api.terms.LossTrigger;
import org.apmrules.api.terms.MeasureStanding;
import org.apmrules.api.terms.QualityMeasure;
import org.apmrules.api.terms.RiskTerm;
import org.apmrules.api.terms.RiskTerms;

/** A model that is an Advanced APM in every year and one that is in none, with their entities. */
final class Models {

  static final String WITH_LOSSES = "two-sided track";
  static final String WITHOUT_LOSSES = "one-sided track";

  private Models() {}

  static ClinicianModel withLosses(PerformanceYear year) {
    return model(
        year,
        WITH_LOSSES,
        new RiskTerms(
            List.of(
                new RiskTerm(
                    LossTrigger.EXPENDITURES_ABOVE_EXPECTED, LossConsequence.REPAYMENT_OWED)),
            Optional.of(
                new LossLimits(
                    ApplicableLimit.LOWEST,
                    List.of(new LossLimit(LossBase.BENCHMARK, percent("15"))))),
            Optional.empty()));
  }

  static ClinicianModel withoutLosses(PerformanceYear year) {
    return model(
        year, WITHOUT_LOSSES, new RiskTerms(List.of(), Optional.empty(), Optional.empty()));
  }

  static ModelParticipation participation(String model, String entity) {
    return new ModelParticipation(
        model,
        new EntityParticipation(
            entity,
            ParticipantList.PARTICIPATION_LIST,
            true,
            EnumSet.of(Snapshot.MARCH_31, Snapshot.JUNE_30, Snapshot.AUGUST_31),
            Optional.empty(),
            Optional.empty()));
  }

  /** Returns figures of an APM Entity that has earned so many percent of the whole. */
  static MedicareFigures figures(String entity, int paymentPercent, int patientPercent) {
    return new MedicareFigures(
        AssessmentLevel.APM_ENTITY,
        entity,
        Set.of(entity),
        AttributionPopulation.EVALUATION_AND_MANAGEMENT,
        Snapshot.AUGUST_31,
        Optional.of(new PaymentAmounts(Money.usd(paymentPercent), Money.usd(100))),
        Optional.of(new PatientCounts(Count.of(patientPercent), Count.of(100))));
  }

  private static ClinicianModel model(PerformanceYear year, String name, RiskTerms risk) {
    QualityTerms quality =
        new QualityTerms(
            true, List.of(measure("outcome", true), measure("process", false)), true, false);
    return new ClinicianModel(
        "APM",
        name,
        new AdvancedApmCase(
            year,
            name,
            ModelAuthority.INNOVATION_CENTER_MODEL,
            new CehrtTerms(CehrtUsers.ELIGIBLE_CLINICIANS, true, percent("100")),
            false,
            quality,
            risk,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new MipsApmCase(year, name, true, true, true, true, Optional.empty(), false));
  }

  private static QualityMeasure measure(String name, boolean outcome) {
    return new QualityMeasure(name, outcome, true, EnumSet.of(MeasureStanding.MIPS_LIST));
  }
}
