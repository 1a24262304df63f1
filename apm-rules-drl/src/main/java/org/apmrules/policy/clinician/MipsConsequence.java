package org.apmrules.policy.clinician;

import java.util.Optional;
import org.apmrules.api.clinician.ClinicianCategory;
import org.apmrules.api.clinician.MipsStanding;
import org.apmrules.api.mipseligibility.MipsEligibility;

/** What follows for MIPS. */
public record MipsConsequence(
    ClinicianCategory category, MipsStanding standing, Optional<MipsEligibility> eligibility) {}
