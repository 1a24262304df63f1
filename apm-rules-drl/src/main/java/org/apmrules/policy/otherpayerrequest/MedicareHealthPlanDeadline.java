package org.apmrules.policy.otherpayerrequest;

import java.time.LocalDate;

/**
 * The last day for requests of Medicare health plans.
 *
 * @param lastDay the last day
 */
public record MedicareHealthPlanDeadline(LocalDate lastDay) {}
