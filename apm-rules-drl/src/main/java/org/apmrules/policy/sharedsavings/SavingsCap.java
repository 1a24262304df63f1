package org.apmrules.policy.sharedsavings;

import org.apmrules.policy.mechanics.Cap;

/**
 * The most that an ACO may earn.
 *
 * @param cap the cap, for the whole year
 */
public record SavingsCap(Cap cap) {}
