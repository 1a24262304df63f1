package org.apmrules.policy.mipsfinalscore;

import org.apmrules.api.Rate;

/**
 * From which share facility-based scoring applies, and whether it wins by the final score or by
 * quality and cost alone.
 */
public record FacilityTerms(Rate share, boolean byFinalScore) {}
