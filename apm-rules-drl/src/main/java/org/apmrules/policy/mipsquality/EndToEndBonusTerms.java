package org.apmrules.policy.mipsquality;

import org.apmrules.api.Points;
import org.apmrules.api.Rate;

/**
 * The bonus for end-to-end electronic reporting: points for a measure, and the cap as a share of
 * the available points.
 */
public record EndToEndBonusTerms(Points points, Rate cap) {}
