package org.apmrules.policy.mipscost;

import org.apmrules.api.Count;

/** The case minimum of care setting episodes, in the years in which there are such measures. */
public record CareSettingCases(Count cases) {}
