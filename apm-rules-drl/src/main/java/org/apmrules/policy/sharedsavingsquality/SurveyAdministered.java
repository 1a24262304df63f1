package org.apmrules.policy.sharedsavingsquality;

/** The ACO had the CAHPS for MIPS survey administered. */
public record SurveyAdministered() {}
