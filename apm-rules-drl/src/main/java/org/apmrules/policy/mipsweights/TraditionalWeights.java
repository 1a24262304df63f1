package org.apmrules.policy.mipsweights;

import java.util.List;
import org.apmrules.api.mipsweights.CategoryWeights;

/** The rows of weights of traditional MIPS, one for each combination of scored categories. */
public record TraditionalWeights(List<CategoryWeights> rows) {

  /** Copies the rows. */
  public TraditionalWeights {
    rows = List.copyOf(rows);
  }
}
