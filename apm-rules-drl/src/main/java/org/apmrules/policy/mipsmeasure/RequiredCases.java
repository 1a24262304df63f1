package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Count;

/** The fewest cases with which a measure that is submitted is scored. */
public record RequiredCases(Count cases) {}
