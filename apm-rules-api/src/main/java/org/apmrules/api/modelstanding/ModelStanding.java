package org.apmrules.api.modelstanding;

import org.apmrules.api.advancedapm.AdvancedApmStatus;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsapm.MipsApmStatus;

/**
 * What a model counts as in a performance year.
 *
 * @param model the model and track
 * @param advancedApm whether it is an Advanced APM
 * @param mipsApm whether it is a MIPS APM
 */
public record ModelStanding(String model, AdvancedApmStatus advancedApm, MipsApmStatus mipsApm) {

  /** Checks the result. */
  public ModelStanding {
    Field.text("model", model);
    Field.required("advancedApm", advancedApm);
    Field.required("mipsApm", mipsApm);
  }
}
