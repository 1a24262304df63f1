package org.apmrules.policy.incentive;

import org.apmrules.api.Rate;

/** The share of the base amount that the law pays in a payment year, and whether it pays at all. */
public record IncentiveRate(boolean paid, Rate rate) {}
