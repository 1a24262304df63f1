package org.apmrules.policy.incentive;

/** Whether the law of a payment year divides the payment among several TINs of one step. */
public record DivisionAmongTins(boolean stated) {}
