package org.apmrules.policy.qp;

import org.apmrules.api.Ratio;
import org.apmrules.api.qp.AllPayerFigures;
import org.apmrules.api.qp.ThresholdMethod;

/**
 * The Medicare Threshold Score that goes with figures for the All-Payer Combination Option.
 *
 * @param figures the figures
 * @param method the method of the score
 * @param score the score
 * @param ofApmEntity whether the score is that of the APM Entity, higher than the own one
 */
public record MedicarePortion(
    AllPayerFigures figures, ThresholdMethod method, Ratio score, boolean ofApmEntity) {}
