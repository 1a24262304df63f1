package org.apmrules.policy.incentive;

import org.apmrules.policy.mechanics.DateSpan;

/** When a service must have been furnished, and its claim processed, to count. */
public record BasePeriod(DateSpan served, DateSpan processed) {}
