package org.apmrules.policy.otherpayerrequest;

import java.time.LocalDate;

/**
 * The last day for requests of payers other than Medicaid and Medicare health plans.
 *
 * @param lastDay the last day
 * @param alignedOnly whether only arrangements aligned with a CMS Multi-Payer Model have a process
 */
public record OtherPayerDeadline(LocalDate lastDay, boolean alignedOnly) {}
