package org.apmrules.policy.incentive;

import java.time.LocalDate;

/**
 * By when CMS pays the incentive.
 *
 * @param lastDay the last day
 */
public record PaymentDeadline(LocalDate lastDay) {}
