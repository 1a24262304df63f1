package org.apmrules.policy.mipsmeasure;

import org.apmrules.api.Rate;

/** The share of the eligible cases that must be reported. */
public record RequiredCompleteness(Rate share) {}
