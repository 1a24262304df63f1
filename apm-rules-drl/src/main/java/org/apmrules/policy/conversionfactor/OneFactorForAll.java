package org.apmrules.policy.conversionfactor;

/** The year has one conversion factor, for QPs and everyone else. */
public record OneFactorForAll() {}
