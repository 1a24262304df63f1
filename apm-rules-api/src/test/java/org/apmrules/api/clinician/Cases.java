package org.apmrules.api.clinician;

import static org.apmrules.api.Money.usd;
import static org.apmrules.api.Rate.percent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.advancedapm.ModelAuthority;
import org.apmrules.api.advancedapm.QualityTerms;
import org.apmrules.api.mipsapm.MipsApmCase;
import org.apmrules.api.mipseligibility.AssessmentLevel;
import org.apmrules.api.mipseligibility.MipsEligibilityCase;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.Snapshot;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CehrtUsers;
import org.apmrules.api.terms.RiskTerms;

/** Parts of a clinician's case. */
final class Cases {

  private Cases() {}

  static AdvancedApmCase terms(int year, String model) {
    return new AdvancedApmCase(
        PerformanceYear.of(year),
        model,
        ModelAuthority.SHARED_SAVINGS_PROGRAM,
        new CehrtTerms(CehrtUsers.ELIGIBLE_CLINICIANS, true, percent("100")),
        false,
        new QualityTerms(true, List.of(), true, false),
        new RiskTerms(List.of(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static MipsApmCase features(int year, String model) {
    return new MipsApmCase(
        PerformanceYear.of(year), model, true, true, true, true, Optional.empty(), false);
  }

  static ClinicianModel model(int year, String name) {
    return new ClinicianModel("APM", name, terms(year, name), features(year, name));
  }

  static ModelParticipation participation(String model, String entity) {
    return new ModelParticipation(
        model,
        new EntityParticipation(
            entity,
            ParticipantList.PARTICIPATION_LIST,
            true,
            Set.of(Snapshot.AUGUST_31),
            Optional.empty(),
            Optional.empty()));
  }

  static MipsEligibilityCase volume(int year) {
    return new MipsEligibilityCase(
        PerformanceYear.of(year),
        AssessmentLevel.INDIVIDUAL,
        true,
        false,
        usd("0"),
        Count.ZERO,
        Count.ZERO,
        false);
  }

  static ClinicianCaseBuilder clinician() {
    return ClinicianCaseBuilder.builder()
        .performanceYear(PerformanceYear.of(2024))
        .models(List.of(model(2024, "Track 3")))
        .participations(List.of(participation("Track 3", "ACO")))
        .medicare(List.of())
        .allPayer(Optional.empty())
        .partialQpElection(Optional.empty())
        .mipsWaiver(Optional.empty())
        .mipsEligibility(volume(2024))
        .baseYear(Optional.empty());
  }
}
