package org.apmrules.policy.otherpayerrequest;

import java.time.LocalDate;

/**
 * The last days for requests about arrangements under title XIX.
 *
 * @param state the last day for the state
 * @param participant the last day for an APM Entity or eligible clinician
 */
public record MedicaidDeadlines(LocalDate state, LocalDate participant) {}
