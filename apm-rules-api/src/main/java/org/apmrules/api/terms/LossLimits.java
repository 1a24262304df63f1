package org.apmrules.api.terms;

import java.util.List;
import org.apmrules.api.internal.Field;

/**
 * The limits that a model sets to the losses of an APM Entity, such as 8 percent of revenue or, if
 * lower, 4 percent of the benchmark.
 *
 * @param applies which of the limits applies
 * @param limits the limits, at least one
 */
public record LossLimits(ApplicableLimit applies, List<LossLimit> limits) {

  /** Checks the limits. */
  public LossLimits {
    Field.required("applies", applies);
    limits = Field.list("limits", limits);
    if (limits.isEmpty()) {
      throw Field.contradiction(
          "limits", "No limit was given; a model without limits leaves lossLimits out.");
    }
  }
}
