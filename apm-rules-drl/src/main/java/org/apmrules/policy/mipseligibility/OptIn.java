package org.apmrules.policy.mipseligibility;

/** Whether those who exceed some but not all tests may elect to take part in the year. */
public record OptIn(boolean available) {}
