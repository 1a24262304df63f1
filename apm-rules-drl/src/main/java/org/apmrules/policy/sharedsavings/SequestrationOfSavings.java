package org.apmrules.policy.sharedsavings;

import org.apmrules.policy.mechanics.Sequestration;

/**
 * The cut of shared savings payments under a sequestration order.
 *
 * @param cut the cut
 */
public record SequestrationOfSavings(Sequestration cut) {}
