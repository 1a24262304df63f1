package org.apmrules.policy.mipsweights;

/**
 * A clinician of a group for whom alone Promoting Interoperability would not be scored.
 *
 * @param clinician the identifier
 */
public record QualifyingClinician(String clinician) {}
