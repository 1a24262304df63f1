package org.apmrules.policy.clinician;

/** An APM Entity through which the clinician achieved QP status. */
public record StatusEntity(String entity, String model) {}
