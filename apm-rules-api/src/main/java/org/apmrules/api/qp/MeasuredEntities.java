package org.apmrules.api.qp;

import java.util.Set;
import org.apmrules.api.internal.Field;
import org.jspecify.annotations.Nullable;

/** Checks the APM Entities that figures name. */
final class MeasuredEntities {

  private static final int MOST = 1000;

  private MeasuredEntities() {}

  /**
   * Returns the entities, sorted; at the level of the APM Entity there is only the subject itself.
   */
  static Set<String> of(AssessmentLevel level, String subject, @Nullable Set<String> entities) {
    Set<String> sorted = Field.set("entities", entities);
    Field.between("entities", sorted.size(), 1, MOST);
    if (level == AssessmentLevel.APM_ENTITY && !sorted.equals(Set.of(subject))) {
      throw Field.contradiction(
          "entities",
          sorted + " was given, but these are the figures of APM Entity " + subject + ".");
    }
    return sorted;
  }
}
