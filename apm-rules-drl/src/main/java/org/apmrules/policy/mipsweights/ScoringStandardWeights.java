package org.apmrules.policy.mipsweights;

import java.util.List;
import org.apmrules.api.mipsweights.CategoryWeights;

/** The rows of weights of the APM scoring standard. */
public record ScoringStandardWeights(List<CategoryWeights> rows) {

  /** Copies the rows. */
  public ScoringStandardWeights {
    rows = List.copyOf(rows);
  }
}
