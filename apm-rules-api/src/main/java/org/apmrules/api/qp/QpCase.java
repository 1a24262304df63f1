package org.apmrules.api.qp;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.CaseType;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.internal.Field;

/**
 * The facts that decide whether an eligible clinician, or every clinician of an APM Entity group,
 * is a QP or Partial QP for a performance year (42 CFR 414.1425). For an APM Entity group give its
 * own participation and figures at the level of the APM Entity only.
 *
 * @param performanceYear the year of the QP Performance Period
 * @param participations the APM Entities of Advanced APMs in which the clinician participates, each
 *     once; none if the clinician participates in no Advanced APM
 * @param medicare the figures for the Medicare Option: each level, subject, population and snapshot
 *     that was measured, each once
 * @param allPayer what was submitted for the All-Payer Combination Option; left out if nothing was
 */
@CaseType(
    value = "qp-determination",
    asks = "Is a clinician, or an APM Entity group, a QP or Partial QP for a performance year?")
@RecordBuilder
public record QpCase(
    PerformanceYear performanceYear,
    List<EntityParticipation> participations,
    List<MedicareFigures> medicare,
    Optional<AllPayerSubmission> allPayer)
    implements PolicyCase<QpResult> {

  /**
   * Checks the fields.
   *
   * @throws PolicyException if a field is missing, an APM Entity or a set of figures is given
   *     twice, or figures name an APM Entity without participation
   */
  public QpCase {
    Field.required("performanceYear", performanceYear);
    participations = Field.list("participations", participations);
    medicare = Field.list("medicare", medicare);
    Field.optional("allPayer", allPayer);
    Set<String> entities = new HashSet<>();
    for (EntityParticipation participation : participations) {
      if (!entities.add(participation.entity())) {
        throw Field.contradiction(
            "participations", "APM Entity " + participation.entity() + " was given twice.");
      }
    }
    Set<List<Object>> measured = new HashSet<>();
    for (MedicareFigures figures : medicare) {
      participates("medicare", figures.entities(), entities);
      once(
          "medicare",
          List.of(figures.level(), figures.subject(), figures.population(), figures.snapshot()),
          measured);
    }
    if (allPayer.isPresent()) {
      for (AllPayerFigures figures : allPayer.get().figures()) {
        participates("allPayer.figures", figures.entities(), entities);
        once(
            "allPayer.figures",
            List.of(figures.level(), figures.subject(), figures.snapshot()),
            measured);
      }
    }
  }

  private static void participates(String field, Set<String> named, Set<String> entities) {
    if (!entities.containsAll(named)) {
      throw Field.contradiction(
          field, named + " was given, not all among the APM Entities of participations.");
    }
  }

  private static void once(String field, List<Object> key, Set<List<Object>> measured) {
    if (!measured.add(key)) {
      throw Field.contradiction(field, "Figures for " + key + " were given twice.");
    }
  }

  @Override
  public PerformanceYear year() {
    return performanceYear;
  }

  @Override
  public List<Object> facts() {
    List<Object> facts = new ArrayList<>(2 + participations.size() + medicare.size());
    facts.add(this);
    facts.addAll(participations);
    facts.addAll(medicare);
    allPayer.ifPresent(
        submission -> {
          facts.addAll(submission.figures());
          submission.titleXix().ifPresent(facts::add);
        });
    return facts;
  }
}
