package org.apmrules.policy.mipsquality;

import org.apmrules.api.Count;

/** How many measures of its choice the submitter must report, and whether one of high priority. */
public record MeasuresExpected(Count measures, boolean highPriority) {}
