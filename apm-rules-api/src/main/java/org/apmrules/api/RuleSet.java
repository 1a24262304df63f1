package org.apmrules.api;

import java.util.List;

/**
 * The policy that answers: which version, which content, which rules.
 *
 * @param version the version of the policy
 * @param contentHash the SHA-256 hash of the policy's sources, in hexadecimal; equal hashes mean
 *     equal rules
 * @param areas the areas of law, in alphabetical order
 * @param rules the rules, by area, file and line
 */
public record RuleSet(
    String version, String contentHash, List<String> areas, List<RuleDescription> rules) {

  /** Makes the lists unmodifiable. */
  public RuleSet {
    areas = List.copyOf(areas);
    rules = List.copyOf(rules);
  }

  /** Returns version and shortened hash, such as {@code 0.1.0+3f2a9c81d0b4}. */
  public String id() {
    return version + "+" + contentHash.substring(0, 12);
  }

  @Override
  public String toString() {
    return id();
  }
}
