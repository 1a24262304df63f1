package org.apmrules.engine.index;

import java.util.List;

/**
 * The list of areas that stands beside compiled policy.
 *
 * @param version the version of the policy
 * @param areas the areas, by name
 */
public record PolicyIndex(String version, List<AreaIndex> areas) {

  /** Where the index stands on the class path. */
  public static final String RESOURCE = "META-INF/apm-rules/policy.index";

  /** Makes the list unmodifiable. */
  public PolicyIndex {
    areas = List.copyOf(areas);
  }
}
