package org.apmrules.policy.mipsweights;

import java.util.List;
import org.apmrules.api.mipsweights.CategoryWeights;

/** The rows of weights of small practices in traditional MIPS. */
public record SmallPracticeWeights(List<CategoryWeights> rows) {

  /** Copies the rows. */
  public SmallPracticeWeights {
    rows = List.copyOf(rows);
  }
}
