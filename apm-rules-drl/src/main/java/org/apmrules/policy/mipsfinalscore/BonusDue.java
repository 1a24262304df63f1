package org.apmrules.policy.mipsfinalscore;

/** The submitter has done what the complex patient bonus asks for. */
public record BonusDue() {}
