package org.apmrules.api.acobenchmark;

import org.apmrules.api.Ratio;
import org.apmrules.api.internal.Field;

/**
 * The factors by which the benchmark of one enrollment type is updated, unrounded.
 *
 * @param type the enrollment type
 * @param twoWay the blend of national and regional growth
 * @param threeWay the blend of that with the prospective trend
 */
public record UpdateFactor(EnrollmentType type, Ratio twoWay, Ratio threeWay)
    implements Comparable<UpdateFactor> {

  /** Checks the fields. */
  public UpdateFactor {
    Field.required("type", type);
    Field.required("twoWay", twoWay);
    Field.required("threeWay", threeWay);
  }

  @Override
  public int compareTo(UpdateFactor other) {
    return type.compareTo(other.type);
  }
}
