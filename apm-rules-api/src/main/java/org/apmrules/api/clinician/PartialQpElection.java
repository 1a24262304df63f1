package org.apmrules.api.clinician;

/**
 * The election whether to take part in MIPS, made for the case that the clinician is a Partial QP:
 * by the APM Entity for its clinicians, or by the clinician when assessed individually.
 *
 * @param participates whether the election is to take part
 */
public record PartialQpElection(boolean participates) {}
