package org.apmrules.policy.mipsmeasure;


/** Too few of the eligible cases of the measure were reported. */
public record CompletenessNotMet() {}
