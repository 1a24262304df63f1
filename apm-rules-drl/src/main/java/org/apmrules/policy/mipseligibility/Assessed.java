package org.apmrules.policy.mipseligibility;

import org.apmrules.api.mipseligibility.AssessmentLevel;

/** The low-volume threshold applies to the case at its level. */
public record Assessed(AssessmentLevel level) {}
