package org.apmrules.api.clinician;

import org.apmrules.api.internal.Field;
import org.apmrules.api.qp.EntityParticipation;

/**
 * The clinician's part in one APM Entity of a model.
 *
 * @param model the name of the model and track
 * @param participation the part in the APM Entity
 */
public record ModelParticipation(String model, EntityParticipation participation) {

  /** Checks the participation. */
  public ModelParticipation {
    Field.text("model", model);
    Field.required("participation", participation);
  }
}
