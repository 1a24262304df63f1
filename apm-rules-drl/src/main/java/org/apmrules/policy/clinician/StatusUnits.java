package org.apmrules.policy.clinician;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apmrules.api.qp.AllPayerScore;
import org.apmrules.api.qp.AssessmentLevel;
import org.apmrules.api.qp.MedicareScore;

/** The APM Entities whose own Threshold Scores give QP status; none if others' scores give it. */
public record StatusUnits(Set<String> entities) {

  /** Takes the scores each of which gives the status. */
  public StatusUnits(List<MedicareScore> medicare, List<AllPayerScore> allPayer) {
    this(
        Stream.concat(
                medicare.stream()
                    .filter(score -> score.level() == AssessmentLevel.APM_ENTITY)
                    .map(MedicareScore::subject),
                allPayer.stream()
                    .filter(score -> score.level() == AssessmentLevel.APM_ENTITY)
                    .map(AllPayerScore::subject))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Returns whether no APM Entity's own score gives the status. */
  public boolean isNone() {
    return entities.isEmpty();
  }

  /** Returns whether the APM Entity's own score gives the status. */
  public boolean includes(String entity) {
    return entities.contains(entity);
  }
}
