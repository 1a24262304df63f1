package org.apmrules.policy.clinician;

/**
 * A demonstration under which MIPS is waived in the year.
 *
 * @param name its name
 */
public record DemonstrationWaiver(String name) {}
