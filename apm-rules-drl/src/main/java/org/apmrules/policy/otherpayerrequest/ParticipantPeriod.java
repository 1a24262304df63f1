package org.apmrules.policy.otherpayerrequest;

import org.apmrules.policy.mechanics.DateSpan;

/**
 * The days for requests of APM Entities and eligible clinicians, but for title XIX.
 *
 * @param days the days
 */
public record ParticipantPeriod(DateSpan days) {}
