package org.apmrules.policy.settlement;

import org.apmrules.api.Money;

/**
 * What remains of shared savings after sequestration; shared losses remain whole.
 *
 * @param amount what is paid, positive, or owed, negative, unrounded
 */
public record PaidAfterSequestration(Money amount) {}
