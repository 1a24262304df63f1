package org.apmrules.policy.clinician;

/** The clinician takes part in a model that is a MIPS APM. */
public record MipsApmParticipant(String model) {}
