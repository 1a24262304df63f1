package org.apmrules.api.acobenchmark;

import org.apmrules.api.Rate;

/**
 * The weight of the Accountable Care Prospective Trend that CMS set, stated with a case (42 CFR
 * 425.652(b)(4)).
 *
 * @param weight the weight
 */
public record TrendWeightSetByCms(Rate weight) {}
