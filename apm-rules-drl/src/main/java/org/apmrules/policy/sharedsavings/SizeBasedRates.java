package org.apmrules.policy.sharedsavings;

import org.apmrules.policy.mechanics.InterpolatedTable;

/**
 * The minimum rates of ACOs by number of assigned beneficiaries.
 *
 * @param table the rates of each number it covers
 */
public record SizeBasedRates(InterpolatedTable table) {}
