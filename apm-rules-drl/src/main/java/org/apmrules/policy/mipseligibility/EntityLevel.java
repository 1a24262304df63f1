package org.apmrules.policy.mipseligibility;

/** Whether the low-volume threshold is applied to APM Entity groups in the year. */
public record EntityLevel(boolean assessed) {}
