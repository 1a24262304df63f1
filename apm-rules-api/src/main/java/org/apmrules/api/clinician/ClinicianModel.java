package org.apmrules.api.clinician;

import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.advancedapm.AdvancedApmCase;
import org.apmrules.api.internal.Field;
import org.apmrules.api.mipsapm.MipsApmCase;

/**
 * A model in which the clinician takes part. A model whose terms make it an Advanced APM for one
 * APM Entity and not for another is given once for each, under two names.
 *
 * @param apm the APM, whatever the track
 * @param track the track of the APM; an APM without tracks repeats its name
 * @param advancedApm the terms by which the track may be an Advanced APM
 * @param mipsApm the features by which the track may be a MIPS APM
 */
public record ClinicianModel(
    String apm, String track, AdvancedApmCase advancedApm, MipsApmCase mipsApm) {

  /**
   * Checks the model.
   *
   * @throws PolicyException {@link ProblemCode#CONTRADICTION} if both parts do not name the same
   *     model
   */
  public ClinicianModel {
    Field.text("apm", apm);
    Field.text("track", track);
    Field.required("advancedApm", advancedApm);
    Field.required("mipsApm", mipsApm);
    if (!advancedApm.model().equals(mipsApm.model())) {
      throw Field.contradiction(
          "mipsApm.model",
          mipsApm.model() + " was given, but advancedApm.model is " + advancedApm.model() + ".");
    }
  }

  /** Returns the name of the model and track, by which participations refer to it. */
  public String name() {
    return advancedApm.model();
  }
}
