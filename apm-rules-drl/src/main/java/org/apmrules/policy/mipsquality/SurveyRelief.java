package org.apmrules.policy.mipsquality;

import org.apmrules.api.Count;

/**
 * What a survey with too small a sample takes off the measures asked for, for those who submit at
 * most a number of measures.
 */
public record SurveyRelief(Count mostSubmitted, Count measures) {}
