package org.apmrules.api.mipsfinalscore;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.internal.Field;

/**
 * How complex the patients are, from which the complex patient bonus follows (42 CFR
 * 414.1380(c)(3)).
 *
 * @param participants the figures of the clinician or group itself, or those of each participant of
 *     an APM Entity or virtual group; at least one, each once
 * @param distributions the distributions over all clinicians; left out for years that do not
 *     compare with them
 */
public record PatientComplexity(
    List<ParticipantComplexity> participants, Optional<IndicatorDistributions> distributions) {

  /**
   * Checks the fields.
   *
   * @throws org.apmrules.api.PolicyException if there is no participant, or one is given twice
   */
  public PatientComplexity {
    participants = Field.list("participants", participants);
    Field.between("participants", participants.size(), 1, 1_000_000);
    Field.optional("distributions", distributions);
    long different =
        participants.stream().map(ParticipantComplexity::participant).distinct().count();
    if (different != participants.size()) {
      throw Field.contradiction("participants", "A participant was given twice.");
    }
  }
}
