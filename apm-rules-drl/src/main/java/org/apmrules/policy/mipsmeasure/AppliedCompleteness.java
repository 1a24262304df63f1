package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Rate;

/** The data completeness that the measure of the case must have. */
public record AppliedCompleteness(Rate share) {}
