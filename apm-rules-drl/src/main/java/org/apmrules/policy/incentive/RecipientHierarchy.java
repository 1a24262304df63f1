package org.apmrules.policy.incentive;

/** Whether the recipient is found by the eight steps in a payment year. */
public record RecipientHierarchy(boolean applies) {}
