package org.apmrules.policy.contract;

/** The period ends in losses for which the participant is not at risk. */
public record LossesWithoutRisk() {}
