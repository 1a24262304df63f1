package org.apmrules.policy.mipscost;

import org.apmrules.api.Count;
import org.apmrules.api.mipscost.CostMeasureKind;

/** The case minimum of a kind of cost measure. */
public record CaseMinimum(CostMeasureKind kind, Count cases) {}
