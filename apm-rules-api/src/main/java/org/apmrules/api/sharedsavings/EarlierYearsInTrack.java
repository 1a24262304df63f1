package org.apmrules.api.sharedsavings;

import org.apmrules.api.Count;

/**
 * How many performance years the ACO had been in its track before the agreement period, stated with
 * a case.
 *
 * @param years the number of years
 */
public record EarlierYearsInTrack(Count years) {}
