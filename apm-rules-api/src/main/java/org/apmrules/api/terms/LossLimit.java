package org.apmrules.api.terms;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * A limit of what an APM Entity may owe or forgo in a year.
 *
 * @param base what the limit is a share of
 * @param rate the limit as a share of the base, 0% or more
 */
public record LossLimit(LossBase base, Rate rate) {

  /** Checks the limit. */
  public LossLimit {
    Field.required("base", base);
    Field.notNegative("rate", rate);
  }
}
