package org.apmrules.policy.incentive;

import org.apmrules.policy.mechanics.Deadline;

/** Until when a QP named in the public notice can claim the payment. */
public record ClaimPeriod(Deadline deadline) {}
