package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Count;

/** The number of assigned beneficiaries that an ACO must have to keep its chosen rates. */
public record MinimumSize(Count beneficiaries) {}
