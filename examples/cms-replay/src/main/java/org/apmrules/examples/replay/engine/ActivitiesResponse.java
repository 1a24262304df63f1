package org.apmrules.examples.replay.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.mipsactivities.ActivitiesCase;
import org.apmrules.api.mipsactivities.ActivitiesCaseBuilder;
import org.apmrules.api.mipsactivities.ActivitiesScore;
import org.apmrules.api.mipsactivities.ActivityWeight;
import org.apmrules.api.mipsactivities.ImprovementActivity;
import org.apmrules.api.mipsmeasure.ScoringPathway;

/** Recomputes the improvement activities part of a response from the activities that it shows. */
final class ActivitiesResponse implements CategoryResponse {

  private final PerformanceYear year;

  ActivitiesResponse(PerformanceYear year) {
    this.year = year;
  }

  @Override
  public String category() {
    return "ia";
  }

  @Override
  public List<ComputedPart> compute(ApmRules rules, ResponsePart category) {
    ResponsePart original = category.original().orElseThrow();
    List<ResponsePart> parts = original.parts().get(0).parts();
    // A response does not say whose activities they are, but what one of them earned shows it.
    boolean special =
        parts.stream().anyMatch(part -> differs(part, points(rules, List.of(part), false)));
    List<ComputedPart> computed = new ArrayList<>();
    for (ResponsePart part : parts) {
      Points points = points(rules, List.of(part), special);
      part.value().ifPresent(value -> computed.add(new ComputedPart(part.name(), value, points)));
    }
    ActivitiesScore score = rules.determine(policyCase(parts, special)).result();
    computed.addAll(category.scores(score.points(), score.percentScore()));
    return computed;
  }

  private static boolean differs(ResponsePart part, Points points) {
    return part.value().filter(value -> !Points.of(value).equals(points)).isPresent();
  }

  private Points points(ApmRules rules, List<ResponsePart> parts, boolean special) {
    return rules.determine(policyCase(parts, special)).result().points();
  }

  private ActivitiesCase policyCase(List<ResponsePart> parts, boolean special) {
    return ActivitiesCaseBuilder.builder()
        .performanceYear(year)
        .pathway(ScoringPathway.TRADITIONAL_MIPS)
        .activities(parts.stream().map(ActivitiesResponse::activity).toList())
        .specialStatus(special)
        .valuePathway(false)
        .mipsApmParticipant(false)
        .qualityAndInteroperabilitySubmitted(false)
        .relieved(false)
        .medicalHome(Optional.empty())
        .assigned(Optional.empty())
        .build();
  }

  private static ImprovementActivity activity(ResponsePart part) {
    return new ImprovementActivity(
        part.name(),
        part.metadata()
            .text("weight")
            .map(weight -> ActivityWeight.valueOf(weight.toUpperCase(Locale.ROOT))));
  }
}
