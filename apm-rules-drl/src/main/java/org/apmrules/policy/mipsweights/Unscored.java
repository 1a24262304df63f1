package org.apmrules.policy.mipsweights;

import org.apmrules.api.mipsweights.PerformanceCategory;

/** A category that is not scored. */
public record Unscored(PerformanceCategory category) {}
