package org.apmrules.policy.sharedsavings;

import java.time.LocalDate;
import org.apmrules.api.Rate;

/**
 * The minimum rate of the first agreements of a track, which had no choice.
 *
 * @param rate the minimum savings and loss rate
 * @param agreementsBefore the first start of an agreement period that has the choice
 */
public record TransitionalMinimumRate(Rate rate, LocalDate agreementsBefore) {}
