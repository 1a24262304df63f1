package org.apmrules.benchmarks;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.Money;
import org.apmrules.api.clinician.ClinicianCase;
import org.apmrules.api.clinician.ClinicianCategory;
import org.apmrules.api.clinician.MipsStanding;
import org.apmrules.api.clinician.PartialQpElection;
import org.apmrules.api.mipseligibility.EligibilityStatus;
import org.apmrules.api.mipseligibility.LowVolumeTest;
import org.apmrules.api.mipseligibility.MipsEligibility;
import org.apmrules.api.mipseligibility.MipsEligibilityCase;
import org.apmrules.api.qp.QpStatus;

/** How a clinician stands towards MIPS, by hand; the volume is that of the clinician alone. */
record ClinicianMipsTwin(
    ClinicianCategory category, MipsStanding standing, Optional<MipsEligibility> eligibility) {

  private static final Money FIRST_CHARGES = Money.usd(30_000);
  private static final Money CHARGES = Money.usd(90_000);
  private static final Count FIRST_PATIENTS = Count.of(100);
  private static final Count PATIENTS = Count.of(200);
  private static final Count SERVICES = Count.of(200);

  static ClinicianMipsTwin of(ClinicianCase clinician, QpStatus status, boolean inMipsApm) {
    if (status == QpStatus.QP) {
      return excluded(ClinicianCategory.QP, Optional.empty());
    }
    boolean partial = status == QpStatus.PARTIAL_QP;
    if (partial
        && !clinician.partialQpElection().map(PartialQpElection::participates).orElse(false)) {
      return excluded(ClinicianCategory.PARTIAL_QP_NOT_ELECTING_MIPS, Optional.empty());
    }
    if (clinician.mipsWaiver().isPresent()) {
      return excluded(ClinicianCategory.MIPS_WAIVED, Optional.empty());
    }
    MipsEligibility eligibility = eligibility(clinician.mipsEligibility());
    return switch (eligibility.status()) {
      case BELOW_THRESHOLD, BELOW_THRESHOLD_MAY_OPT_IN ->
          excluded(ClinicianCategory.BELOW_LOW_VOLUME_THRESHOLD, Optional.of(eligibility));
      case NOT_ELIGIBLE_TYPE, NEWLY_ENROLLED ->
          excluded(ClinicianCategory.NOT_MIPS_ELIGIBLE, Optional.of(eligibility));
      default ->
          new ClinicianMipsTwin(
              partial
                  ? ClinicianCategory.PARTIAL_QP_ELECTING_MIPS
                  : inMipsApm
                      ? ClinicianCategory.MIPS_APM_PARTICIPANT
                      : ClinicianCategory.MIPS_ELIGIBLE,
              MipsStanding.MIPS_ELIGIBLE_CLINICIAN,
              Optional.of(eligibility));
    };
  }

  private static ClinicianMipsTwin excluded(
      ClinicianCategory category, Optional<MipsEligibility> eligibility) {
    return new ClinicianMipsTwin(category, MipsStanding.EXCLUDED, eligibility);
  }

  private static MipsEligibility eligibility(MipsEligibilityCase volume) {
    if (!volume.eligibleClinicianType()) {
      return new MipsEligibility(EligibilityStatus.NOT_ELIGIBLE_TYPE, Set.of(), Set.of());
    }
    if (volume.newlyEnrolled()) {
      return new MipsEligibility(EligibilityStatus.NEWLY_ENROLLED, Set.of(), Set.of());
    }
    int year = volume.performanceYear().value();
    EnumSet<LowVolumeTest> above = EnumSet.noneOf(LowVolumeTest.class);
    EnumSet<LowVolumeTest> below = EnumSet.noneOf(LowVolumeTest.class);
    Money charges = year == 2017 ? FIRST_CHARGES : CHARGES;
    (volume.allowedCharges().compareTo(charges) > 0 ? above : below)
        .add(LowVolumeTest.ALLOWED_CHARGES);
    Count patients = year == 2017 ? FIRST_PATIENTS : PATIENTS;
    (volume.patients().compareTo(patients) > 0 ? above : below).add(LowVolumeTest.PATIENTS);
    if (year >= 2019) {
      (volume.services().compareTo(SERVICES) > 0 ? above : below).add(LowVolumeTest.SERVICES);
    }
    return new MipsEligibility(status(volume, above, below), above, below);
  }

  private static EligibilityStatus status(
      MipsEligibilityCase volume, Set<LowVolumeTest> above, Set<LowVolumeTest> below) {
    if (below.isEmpty()) {
      return EligibilityStatus.ELIGIBLE;
    }
    if (above.isEmpty() || volume.performanceYear().value() < 2019) {
      return EligibilityStatus.BELOW_THRESHOLD;
    }
    return volume.electsOptIn()
        ? EligibilityStatus.OPTED_IN
        : EligibilityStatus.BELOW_THRESHOLD_MAY_OPT_IN;
  }
}
