package org.apmrules.api.mipsinteroperability;

import java.util.List;
import org.apmrules.api.Count;
import org.apmrules.api.Points;
import org.apmrules.api.internal.Field;

/**
 * A participant of an APM Entity: a clinician, or a group with its clinicians.
 *
 * @param participant the identifier
 * @param clinicians how many MIPS eligible clinicians it stands for, one or more
 * @param scores its percent scores as group and as individual, as far as there are any
 * @param excepted whether the category is not scored for it
 */
public record ParticipantScore(
    String participant, Count clinicians, List<Points> scores, boolean excepted) {

  /** Checks the fields. */
  public ParticipantScore {
    Field.text("participant", participant);
    Field.required("clinicians", clinicians);
    Field.between("clinicians", clinicians.value(), 1, 1_000_000);
    scores = Field.list("scores", scores);
  }

  /** Returns the highest score, once for each clinician; zero if there is none. */
  public Points highestForAll() {
    return scores.stream().reduce(Points.ZERO, Points::atLeast).times(clinicians);
  }

  /** Returns whether it has more than one score. */
  public boolean hasSeveralScores() {
    return scores.size() > 1;
  }

  /** Returns whether it has a score. */
  public boolean hasScore() {
    return !scores.isEmpty();
  }
}
