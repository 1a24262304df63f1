package org.apmrules.api.mipsactivities;

import java.util.Optional;
import org.apmrules.api.internal.Field;

/**
 * An improvement activity that was attested.
 *
 * @param activity the identifier
 * @param weight its weight; left out for years in which activities have none
 */
public record ImprovementActivity(String activity, Optional<ActivityWeight> weight) {

  /** Checks the fields. */
  public ImprovementActivity {
    Field.text("activity", activity);
    Field.optional("weight", weight);
  }

  /** Returns whether it is of a weight. */
  public boolean isOf(ActivityWeight other) {
    return weight.equals(Optional.of(other));
  }

  /** Returns whether it has a weight. */
  public boolean isWeighted() {
    return weight.isPresent();
  }
}
