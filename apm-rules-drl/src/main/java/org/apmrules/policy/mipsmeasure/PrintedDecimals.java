package org.apmrules.policy.mipsmeasure;

/** The decimals in which points are printed. */
public record PrintedDecimals(int number) {}
