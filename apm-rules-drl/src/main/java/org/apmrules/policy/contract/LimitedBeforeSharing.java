package org.apmrules.policy.contract;

import org.apmrules.api.Money;

/**
 * The counted savings or losses within a limit that comes before sharing.
 *
 * @param amount savings, positive, or losses, negative
 */
public record LimitedBeforeSharing(Money amount) {}
