package org.apmrules.policy.conversionfactor;

import org.apmrules.api.Rate;

/** The yearly updates that the law gives QPs and everyone else. */
public record StatutoryUpdates(Rate qualifyingApm, Rate nonqualifying) {}
