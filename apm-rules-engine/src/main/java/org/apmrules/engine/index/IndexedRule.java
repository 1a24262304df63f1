package org.apmrules.engine.index;

import java.util.List;
import org.apmrules.api.RuleDescription;

/**
 * A rule of a compiled area.
 *
 * @param description name, source and metadata
 * @param parameter whether it follows from the year alone
 * @param concluded the binary names of the types that it concludes, with the results of the cases
 *     that it asks
 */
public record IndexedRule(RuleDescription description, boolean parameter, List<String> concluded) {

  /** Makes the list unmodifiable. */
  public IndexedRule {
    concluded = List.copyOf(concluded);
  }
}
