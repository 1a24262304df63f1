package org.apmrules.quickstart;

import static org.apmrules.api.Money.usd;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.Outcome;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.attribution.AttributionPopulation;
import org.apmrules.api.attribution.PaymentAmounts;
import org.apmrules.api.qp.AssessmentLevel;
import org.apmrules.api.qp.EntityParticipationBuilder;
import org.apmrules.api.qp.MedicareFiguresBuilder;
import org.apmrules.api.qp.ParticipantList;
import org.apmrules.api.qp.QpCase;
import org.apmrules.api.qp.QpCaseBuilder;
import org.apmrules.api.qp.QpResult;
import org.apmrules.api.qp.Snapshot;

/** Determines whether the clinicians of an APM Entity are QPs, and prints why. */
public final class Quickstart {

  private Quickstart() {}

  /** Prints the determination of two performance years. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    ApmRules rules = ApmRules.load();

    Determination<QpResult> d = rules.determine(entity(2023));
    out.println("2023: " + d.result().status() + ", paid in " + d.result().paymentYear());
    out.println(d.derivation().toText());
    d.warnings().forEach(out::println);

    rules
        .determineAll(List.of(entity(2025), entity(2016)).stream())
        .forEach(outcome -> out.println(describe(outcome)));
  }

  /** An APM Entity with 64.59 percent of its payments to attributed beneficiaries. */
  static QpCase entity(int year) {
    return QpCaseBuilder.builder()
        .performanceYear(PerformanceYear.of(year))
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
                    .payments(Optional.of(new PaymentAmounts(usd("6459000"), usd("10000000"))))
                    .build()))
        .build();
  }

  private static String describe(Outcome<QpResult> outcome) {
    if (outcome instanceof Outcome.Determined<QpResult> determined) {
      return "Status: " + determined.determination().result().status();
    }
    return ((Outcome.Failed<QpResult>) outcome).problem().toString();
  }
}
