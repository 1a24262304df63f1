package org.apmrules.policy.mipseligibility;

import org.apmrules.api.mipseligibility.LowVolumeTest;

/** A test of the low-volume threshold that the figures exceed. */
public record TestExceeded(LowVolumeTest test) {}
