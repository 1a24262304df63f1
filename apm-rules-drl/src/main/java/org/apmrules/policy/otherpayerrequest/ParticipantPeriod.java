package org.apmrules.policy.otherpayerrequest;

import java.time.LocalDate;

/**
 * The days for requests of APM Entities and eligible clinicians, but for title XIX.
 *
 * @param firstDay the first day
 * @param lastDay the last day
 */
public record ParticipantPeriod(LocalDate firstDay, LocalDate lastDay) {}
