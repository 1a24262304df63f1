package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Count;

/** The fewest cases, and clinicians in a group, with which the measure of the case is scored. */
public record AppliedMinimum(Count cases, Count clinicians) {}
