package org.apmrules.policy.sharedsavingsquality;

/**
 * A survey that cannot be administered because the sample is too small is not held against an ACO.
 */
public record SurveyExcuse() {}
