package org.apmrules.policy.conversionfactor;

import org.apmrules.api.Rate;

/** The yearly update of the factor that is asked for. */
public record UpdateByStatus(Rate update) {}
