package org.apmrules.policy.clinician;

import java.util.Set;

/** The clinician's models by what they count as. */
public record ModelsJudged(Set<String> advanced, Set<String> others, Set<String> mipsApms) {}
