package org.apmrules.policy.contract;

import org.apmrules.api.contract.Side;

/**
 * Whether the period ends in savings or in losses at risk.
 *
 * @param side the side
 */
public record SideInPlay(Side side) {}
