package org.apmrules.engine.index;

import java.util.List;

/**
 * The list of areas that stands beside compiled policy.
 *
 * @param version the version of the policy
 * @param vocabulary the packages whose types rules may use, beside those of the interface
 * @param areas the areas, by name
 */
public record PolicyIndex(String version, List<String> vocabulary, List<AreaIndex> areas) {

  /** Where the index stands on the class path. */
  public static final String RESOURCE = "META-INF/apm-rules/policy.index";

  /** Makes the lists unmodifiable. */
  public PolicyIndex {
    vocabulary = List.copyOf(vocabulary);
    areas = List.copyOf(areas);
  }

  /** Returns the same index with other areas. */
  public PolicyIndex withAreas(List<AreaIndex> others) {
    return new PolicyIndex(version, vocabulary, others);
  }
}
