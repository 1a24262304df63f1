package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Points;

/** The most points that a topped out measure earns. */
public record ToppedOutCap(Points points) {}
