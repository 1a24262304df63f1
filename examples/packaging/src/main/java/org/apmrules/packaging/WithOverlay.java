package org.apmrules.packaging;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Count;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.attribution.PatientCounts;
import org.apmrules.api.qp.AssessmentLevel;
import org.apmrules.api.qp.EntityParticipationBuilder;
import org.apmrules.api.qp.MedicareFiguresBuilder;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpCaseBuilder;
import org.apmrules.api.qp.Snapshot;

/** Determines a QP status under the built-in policy and under an overlay. */
public final class WithOverlay {

  private WithOverlay() {}

  /** Prints both answers; the argument is the folder of the overlay. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    QpCase qpCase = entityWithFortyPercentOfItsPatients();
    out.println("built-in: " + ApmRules.load().determine(qpCase).result().status());
    ApmRules overlaid = ApmRules.builder().overlay(Path.of(arguments[0])).build();
    out.println("overlaid: " + overlaid.determine(qpCase).result().status());
  }

  private static QpCase entityWithFortyPercentOfItsPatients() {
    return QpCaseBuilder.builder()
        .performanceYear(PerformanceYear.of(2023))
        .participations(
            List.of(
                EntityParticipationBuilder.builder()
                    .entity("A1001")
                    .list(ParticipantList.PARTICIPATION_LIST)
                    .entityHasParticipationList(true)
                    .listedOn(Set.of(Snapshot.AUGUST_31))
                    .build()))
        .medicare(
            List.of(
                MedicareFiguresBuilder.builder()
                    .level(AssessmentLevel.APM_ENTITY)
                    .subject("A1001")
                    .entities(Set.of("A1001"))
                    .population(AttributionPopulation.EVALUATION_AND_MANAGEMENT)
                    .snapshot(Snapshot.AUGUST_31)
                    .patients(Optional.of(new PatientCounts(Count.of(40), Count.of(100))))
                    .build()))
        .build();
  }
}
