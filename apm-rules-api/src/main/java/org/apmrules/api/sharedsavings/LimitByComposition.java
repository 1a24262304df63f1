package org.apmrules.api.sharedsavings;

import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.LossBase;

/**
 * The loss limit that follows from which hospitals take part in an ACO or own it.
 *
 * @param base what the limit is a share of
 */
public record LimitByComposition(LossBase base) {

  /** Checks the field. */
  public LimitByComposition {
    Field.required("base", base);
  }
}
