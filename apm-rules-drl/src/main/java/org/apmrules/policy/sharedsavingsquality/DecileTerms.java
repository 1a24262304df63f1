package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.Count;

/** The decile that one outcome measure must reach, and the one that another measure must. */
public record DecileTerms(Count outcome, Count other) {}
