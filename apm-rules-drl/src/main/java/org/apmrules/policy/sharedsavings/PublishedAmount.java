package org.apmrules.policy.sharedsavings;

import org.apmrules.api.Money;

/**
 * What CMS publishes as earned or owed.
 *
 * @param wholeDollars savings or, negative, losses in whole dollars
 */
public record PublishedAmount(Money wholeDollars) {}
