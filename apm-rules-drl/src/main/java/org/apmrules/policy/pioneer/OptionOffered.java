package org.apmrules.policy.pioneer;

/** The terms of the case are those of a payment option. */
public record OptionOffered() {}
