package org.apmrules.policy.mipseligibility;

import org.apmrules.api.Count;
import org.apmrules.api.Money;

/** The allowed charges and the patients at or below which a clinician or group is excluded. */
public record LowVolumeThreshold(Money allowedCharges, Count patients) {}
