package org.apmrules.policy.clinician;

/** An APM Entity that takes part in an Advanced APM. */
public record AdvancedEntity(String entity, String model) {}
