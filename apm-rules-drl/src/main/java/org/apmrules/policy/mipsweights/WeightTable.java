package org.apmrules.policy.mipsweights;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.mipsweights.CategoryWeighting;
import org.apmrules.api.mipsweights.CategoryWeights;

/** The rows of weights that apply to the case. */
public record WeightTable(List<CategoryWeights> rows) {

  /** Copies the rows. */
  public WeightTable {
    rows = List.copyOf(rows);
  }

  /** Returns whether a row weighs exactly the categories that are scored. */
  public boolean covers(ScoredCategories scored) {
    return rows.stream().anyMatch(row -> row.weighted().equals(scored.categories()));
  }

  /** Returns the weights of the row that weighs exactly the categories that are scored. */
  public CategoryWeighting weigh(ScoredCategories scored, boolean facilityBased) {
    Optional<CategoryWeights> weights =
        rows.stream().filter(row -> row.weighted().equals(scored.categories())).findFirst();
    return new CategoryWeighting(scored.categories(), weights, facilityBased);
  }
}
