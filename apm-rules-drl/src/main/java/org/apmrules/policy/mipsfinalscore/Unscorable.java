package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.mipsweights.PerformanceCategory;

/** A category without a measure that can be scored. */
public record Unscorable(PerformanceCategory category) {}
