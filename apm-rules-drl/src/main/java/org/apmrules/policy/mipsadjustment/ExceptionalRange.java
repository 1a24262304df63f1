package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Rate;

/** The additional adjustment at the additional threshold and at the highest score. */
public record ExceptionalRange(Rate lowest, Rate highest) {}
