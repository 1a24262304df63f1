package org.apmrules.policy.qp;

import org.apmrules.api.Rate;

/**
 * The Threshold Scores at or above which each status is reached.
 *
 * @param qp for a QP
 * @param partialQp for a Partial QP
 */
public record StatusThresholds(Rate qp, Rate partialQp) {}
