package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;
import org.apmrules.api.Rate;

/**
 * The bonus for high priority measures: points for outcome and patient experience, for others, the
 * cap as a share of the available points, and whether the web interface earns it.
 */
public record HighPriorityBonusTerms(
    Points outcomeOrExperience, Points other, Rate cap, boolean webInterface) {}
