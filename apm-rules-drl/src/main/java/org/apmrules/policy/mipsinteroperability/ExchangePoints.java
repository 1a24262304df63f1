package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/** The points available for sending, receiving and another way, with those moved to them. */
public record ExchangePoints(Points send, Points receive, Points alternative) {}
