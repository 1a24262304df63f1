package org.apmrules.api.clinician;

import java.util.Optional;
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
 * @param fullTin whether the APM is a full TIN APM, in which everyone who bills through a
 *     participating TIN takes part; if so, the list of December 31 makes MIPS APM participants in
 *     2018 to 2020 too (42 CFR 414.1370(e)(1)). Left out, the APM is taken for none; for other
 *     years it does not matter
 */
public record ClinicianModel(
    String apm,
    String track,
    AdvancedApmCase advancedApm,
    MipsApmCase mipsApm,
    Optional<Boolean> fullTin) {

  /** A model of which it is not said whether it is a full TIN APM. */
  public ClinicianModel(
      String apm, String track, AdvancedApmCase advancedApm, MipsApmCase mipsApm) {
    this(apm, track, advancedApm, mipsApm, Optional.empty());
  }

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
    Field.optional("fullTin", fullTin);
    if (!advancedApm.model().equals(mipsApm.model())) {
      throw Field.contradiction(
          "mipsApm.model",
          mipsApm.model() + " was given, but advancedApm.model is " + advancedApm.model() + ".");
    }
  }

  /** Returns whether the APM is said to be a full TIN APM. */
  public boolean isFullTin() {
    return fullTin.orElse(false);
  }

  /** Returns the name of the model and track, by which participations refer to it. */
  public String name() {
    return advancedApm.model();
  }
}
