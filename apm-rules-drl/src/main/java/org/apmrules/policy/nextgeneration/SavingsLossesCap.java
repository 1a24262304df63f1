package org.apmrules.policy.nextgeneration;

import org.apmrules.policy.mechanics.Cap;

/**
 * The most that gross savings or losses count.
 *
 * @param cap the cap
 */
public record SavingsLossesCap(Cap cap) {}
