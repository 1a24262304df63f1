package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Rate;

/** The highest scaling factor. */
public record ScalingLimit(Rate factor) {}
