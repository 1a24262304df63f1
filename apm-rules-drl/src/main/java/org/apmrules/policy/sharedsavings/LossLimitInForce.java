package org.apmrules.policy.sharedsavings;

import org.apmrules.api.terms.LossBase;
import org.apmrules.policy.mechanics.Cap;

/**
 * The limit of losses that applies.
 *
 * @param base what the limit is a share of
 * @param cap the limit, for the whole year
 */
public record LossLimitInForce(LossBase base, Cap cap) {}
