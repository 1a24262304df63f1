package org.apmrules.policy.conversionfactor;

import org.apmrules.api.PerformanceYear;

/** The performance year whose QP status decides which conversion factor applies. */
public record StatusYear(PerformanceYear year) {}
