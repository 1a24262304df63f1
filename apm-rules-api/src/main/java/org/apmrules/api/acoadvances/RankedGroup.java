package org.apmrules.api.acoadvances;

import org.apmrules.api.Count;
import org.apmrules.api.internal.Field;

/**
 * The area deprivation rank of a group of beneficiaries for which there is one.
 *
 * @param group the name of the group
 * @param rank the national percentile rank, 1 to 100
 */
public record RankedGroup(String group, Count rank) {

  /** Checks the fields. */
  public RankedGroup {
    Field.text("group", group);
    Field.required("rank", rank);
  }
}
