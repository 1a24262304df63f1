package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Count;

/**
 * A public health emergency that covered every ACO.
 *
 * @param event the emergency
 * @param months the months of the year that it covered
 */
public record NationwideEmergency(String event, Count months) {}
