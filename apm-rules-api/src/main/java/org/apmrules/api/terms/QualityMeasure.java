package org.apmrules.api.terms;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.internal.Field;

/**
 * A quality measure that a model or payment arrangement uses.
 *
 * @param name the measure's name or number, unique in the model
 * @param outcome whether it is an outcome measure
 * @param evidenceBased whether it has an evidence-based focus and is reliable and valid
 * @param standings its standings; none for a measure without any of them
 */
public record QualityMeasure(
    String name, boolean outcome, boolean evidenceBased, Set<MeasureStanding> standings) {

  /** Checks the measure. */
  public QualityMeasure {
    Field.text("name", name);
    standings = Field.set("standings", standings);
  }

  /** Returns whether the measure has at least one of the standings. */
  public boolean hasAnyOf(Set<MeasureStanding> accepted) {
    return standings.stream().anyMatch(accepted::contains);
  }

  /**
   * Returns a copy of the measures, no two of which may have the same name.
   *
   * @throws org.apmrules.api.PolicyException {@link org.apmrules.api.ProblemCode#CONTRADICTION} for
   *     a name given twice
   */
  public static List<QualityMeasure> distinct(String field, List<QualityMeasure> measures) {
    List<QualityMeasure> copy = Field.list(field, measures);
    Set<String> names = new TreeSet<>();
    for (QualityMeasure measure : copy) {
      if (!names.add(measure.name())) {
        throw Field.contradiction(field, "The measure " + measure.name() + " was given twice.");
      }
    }
    return copy;
  }
}
