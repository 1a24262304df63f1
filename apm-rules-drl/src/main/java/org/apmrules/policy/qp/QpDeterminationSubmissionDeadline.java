package org.apmrules.policy.qp;

import java.time.LocalDate;

/**
 * The QP Determination Submission Deadline.
 *
 * @param lastDay the last day on which figures are in time
 */
public record QpDeterminationSubmissionDeadline(LocalDate lastDay) {}
