package org.apmrules.policy.mipsweights;

import org.apmrules.api.mipsweights.PerformanceCategory;

/** A category that no finding of CMS takes out of the score. */
public record AlwaysScored(PerformanceCategory category) {}
