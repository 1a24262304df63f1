package org.apmrules.policy.mipsadjustment;

import org.apmrules.api.Ratio;
import org.apmrules.api.mipsadjustment.AdjustmentBasis;

/** The adjustment by the sliding scale, scaled if it is positive. */
public record SlidingAdjustment(AdjustmentBasis basis, Ratio adjustment) {}
