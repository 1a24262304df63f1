package org.apmrules.policy.mipsactivities;

import org.apmrules.api.Rate;

/** The share of practice sites that must be recognized as a medical home. */
public record RecognizedShare(Rate share) {}
