package org.apmrules.policy.sharedsavings;

import org.apmrules.policy.mechanics.InterpolatedTable;

/**
 * The minimum rates of ACOs too small for the rates that CMS prints.
 *
 * @param table the rates of each number it covers
 */
public record SmallestSizeBasedRates(InterpolatedTable table) {}
