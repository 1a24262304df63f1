package org.apmrules.policy.contract;

/** Savings or losses reach the minimum rate. */
public record MinimumReached() {}
