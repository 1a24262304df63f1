package org.apmrules.policy.directcontracting;

import org.apmrules.api.Money;

/**
 * The net health equity benchmark adjustment.
 *
 * @param net an increase, positive, or a reduction, negative
 */
public record HealthEquityAdjustment(Money net) {}
