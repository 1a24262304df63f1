package org.apmrules.policy.otherpayer;

import org.apmrules.api.Ratio;

/**
 * The marginal risk of an arrangement, after what may be disregarded.
 *
 * @param lowest the lowest rate
 * @param average the average rate
 */
public record MarginalRisk(Ratio lowest, Ratio average) {}
