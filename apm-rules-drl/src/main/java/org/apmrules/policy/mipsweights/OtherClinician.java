package org.apmrules.policy.mipsweights;

/**
 * A clinician of a group for whom Promoting Interoperability would be scored.
 *
 * @param clinician the identifier
 */
public record OtherClinician(String clinician) {}
