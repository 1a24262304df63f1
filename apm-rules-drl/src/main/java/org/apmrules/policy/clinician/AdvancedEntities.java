package org.apmrules.policy.clinician;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.clinician.ModelParticipation;
import org.apmrules.api.qp.AllPayerSubmission;
import org.apmrules.api.qp.EntityParticipation;
import org.apmrules.api.qp.MedicareFigures;

/** All APM Entities of the clinician that take part in Advanced APMs. */
public record AdvancedEntities(Set<String> entities) {

  /** Returns the participations in these entities. */
  public List<EntityParticipation> participations(List<ModelParticipation> all) {
    return all.stream()
        .map(ModelParticipation::participation)
        .filter(each -> entities.contains(each.entity()))
        .toList();
  }

  /** Returns the figures that are earned through no other than these entities. */
  public List<MedicareFigures> medicare(List<MedicareFigures> all) {
    return all.stream().filter(each -> entities.containsAll(each.entities())).toList();
  }

  /** Returns the submission with the figures that are earned through no other than these. */
  public Optional<AllPayerSubmission> allPayer(Optional<AllPayerSubmission> submission) {
    return submission
        .map(
            all ->
                all.figures().stream()
                    .filter(each -> entities.containsAll(each.entities()))
                    .toList())
        .filter(figures -> !figures.isEmpty())
        .map(figures -> new AllPayerSubmission(figures, submission.orElseThrow().titleXix()));
  }
}
