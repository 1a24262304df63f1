package org.apmrules.api.sharedsavings;

import org.apmrules.api.internal.Field;

/**
 * The revenue category that CMS determined for an ACO.
 *
 * @param category the category
 */
public record CategorySetByCms(RevenueCategory category) {

  /** Checks the field. */
  public CategorySetByCms {
    Field.required("category", category);
  }
}
