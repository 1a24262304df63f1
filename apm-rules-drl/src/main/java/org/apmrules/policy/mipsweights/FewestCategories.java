package org.apmrules.policy.mipsweights;

import org.apmrules.api.Count;

/** How many categories must be scored for a final score of its own. */
public record FewestCategories(Count number) {}
