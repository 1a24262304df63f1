package org.apmrules.engine.index;

import java.util.List;

/**
 * What the engine must know of a compiled area.
 *
 * @param name the area of law
 * @param modelClass the binary name of the generated class that holds the rules
 * @param contentHash the SHA-256 hash of its sources, in hexadecimal
 * @param caseTypes the binary names of the case types that it answers
 * @param askedCases the binary names of the case types that its rules ask of other areas
 * @param factTypes the binary names of the types that its rules read
 * @param parameterTypes the binary names of the types that follow from the year alone
 * @param rules its rules, by file and line
 */
public record AreaIndex(
    String name,
    String modelClass,
    String contentHash,
    List<String> caseTypes,
    List<String> askedCases,
    List<String> factTypes,
    List<String> parameterTypes,
    List<IndexedRule> rules) {

  /** Makes the lists unmodifiable. */
  public AreaIndex {
    caseTypes = List.copyOf(caseTypes);
    askedCases = List.copyOf(askedCases);
    factTypes = List.copyOf(factTypes);
    parameterTypes = List.copyOf(parameterTypes);
    rules = List.copyOf(rules);
  }

  /** Returns the same area with the name of its generated class. */
  public AreaIndex withModelClass(String name) {
    return new AreaIndex(
        this.name, name, contentHash, caseTypes, askedCases, factTypes, parameterTypes, rules);
  }
}
