package org.apmrules.policy.mipsweights;

import java.util.List;
import org.apmrules.api.mipsweights.CategoryWeights;

/** The rows of weights of the APM Performance Pathway. */
public record PathwayWeights(List<CategoryWeights> rows) {

  /** Copies the rows. */
  public PathwayWeights {
    rows = List.copyOf(rows);
  }
}
