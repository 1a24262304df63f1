package org.apmrules.api.mipsweights;

import org.apmrules.api.internal.Field;

/**
 * A finding of CMS that a category is not to be scored. For a group, virtual group or APM Entity it
 * is one that holds for all of its clinicians (42 CFR 414.1380(c)(2)(iii)).
 *
 * @param category the category
 * @param reason why
 */
public record Reweighting(PerformanceCategory category, ReweightingReason reason) {

  /** Checks the fields. */
  public Reweighting {
    Field.required("category", category);
    Field.required("reason", reason);
  }
}
