package org.apmrules.policy.mipseligibility;

import org.apmrules.api.Count;

/** The covered professional services at or below which a clinician or group is excluded. */
public record ServicesThreshold(Count services) {}
