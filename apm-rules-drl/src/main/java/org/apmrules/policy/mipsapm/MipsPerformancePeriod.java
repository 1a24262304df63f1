package org.apmrules.policy.mipsapm;

import java.time.LocalDate;

/**
 * The MIPS performance period.
 *
 * @param firstDay its first day
 */
public record MipsPerformancePeriod(LocalDate firstDay) {}
