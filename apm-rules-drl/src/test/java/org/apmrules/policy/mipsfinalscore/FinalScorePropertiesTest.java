package org.apmrules.policy.mipsfinalscore;

import static org.apmrules.policy.mipsfinalscore.MipsCases.circumstances;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apmrules.api.ApmRules;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.Points;
import org.apmrules.api.Rate;
import org.apmrules.api.mipsfinalscore.FinalScore;
import org.apmrules.api.mipsmeasure.ScoringPathway;
import org.apmrules.api.mipsquality.Submitter;
import org.apmrules.api.mipsweights.CategoryWeighting;
import org.apmrules.api.mipsweights.CategoryWeights;
import org.apmrules.api.mipsweights.CategoryWeightsCase;
import org.apmrules.api.mipsweights.PerformanceCategory;
import org.apmrules.api.mipsweights.ScoringCircumstances;

class FinalScorePropertiesTest {

  private static final ApmRules RULES = ApmRules.load();
  private static final Points HUNDRED = Points.points(100);

  private static List<Set<PerformanceCategory>> combinations() {
    List<Set<PerformanceCategory>> combinations = new ArrayList<>();
    combinations.add(new TreeSet<>());
    for (PerformanceCategory category : PerformanceCategory.values()) {
      for (Set<PerformanceCategory> without : List.copyOf(combinations)) {
        Set<PerformanceCategory> with = new TreeSet<>(without);
        with.add(category);
        combinations.add(with);
      }
    }
    return combinations;
  }

  private static void weightsAreWhole(int year, ScoringCircumstances circumstances) {
    CategoryWeighting weighting =
        RULES
            .determine(new CategoryWeightsCase(PerformanceYear.of(year), circumstances, false))
            .result();
    assertEquals(weighting.scored().size() >= 2, weighting.isWeighted());
    if (weighting.weights().isPresent()) {
      CategoryWeights weights = weighting.weights().get();
      Rate sum =
          weights
              .quality()
              .plus(weights.cost())
              .plus(weights.improvementActivities())
              .plus(weights.promotingInteroperability());
      assertEquals(Rate.ONE, sum);
      assertEquals(weighting.scored(), weights.weighted());
    }
  }

  @Example
  void weightsSumToTheWholeInEveryCombinationOfReweighting() {
    int tried = 0;
    for (int year = 2017; year <= 2027; year++) {
      for (ScoringPathway pathway :
          List.of(ScoringPathway.TRADITIONAL_MIPS, MipsCases.apmPathway(year))) {
        for (Submitter submitter : Submitter.values()) {
          for (Set<PerformanceCategory> unscored : combinations()) {
            for (boolean small : new boolean[] {false, true}) {
              weightsAreWhole(year, circumstances(pathway, submitter, small, unscored));
              tried++;
            }
          }
        }
      }
    }
    assertEquals(11 * 2 * 4 * 16 * 2, tried);
  }

  @Property(tries = 500)
  void theFinalScoreStaysBetweenNothingAndHundred(
      @ForAll @IntRange(min = 2017, max = 2027) int year,
      @ForAll boolean apm,
      @ForAll boolean small,
      @ForAll Set<PerformanceCategory> unscored,
      @ForAll @Size(4) List<@IntRange(min = 0, max = 15_500) Integer> scores,
      @ForAll @IntRange(min = 0, max = 1_000) int bonus) {
    FinalScore result = determine(year, apm, small, unscored, scores, bonus);
    assertTrue(result.finalScore().compareTo(Points.ZERO) >= 0);
    assertTrue(result.finalScore().compareTo(HUNDRED) <= 0);
    assertEquals(result.unrounded().roundedTo(2), result.finalScore());
  }

  @Property(tries = 300)
  void moreInACategoryNeverLowersTheFinalScore(
      @ForAll @IntRange(min = 2017, max = 2027) int year,
      @ForAll boolean apm,
      @ForAll Set<PerformanceCategory> unscored,
      @ForAll @Size(4) List<@IntRange(min = 0, max = 10_000) Integer> scores,
      @ForAll @IntRange(min = 0, max = 3) int which,
      @ForAll @IntRange(min = 0, max = 5_000) int more) {
    List<Integer> higher = new ArrayList<>(scores);
    higher.set(which, higher.get(which) + more);
    Points before = determine(year, apm, false, unscored, scores, 0).finalScore();
    Points after = determine(year, apm, false, unscored, higher, 0).finalScore();
    assertTrue(after.compareTo(before) >= 0);
  }

  private static FinalScore determine(
      int year,
      boolean apm,
      boolean small,
      Set<PerformanceCategory> unscored,
      List<Integer> scores,
      int bonus) {
    ScoringPathway pathway = apm ? MipsCases.apmPathway(year) : ScoringPathway.TRADITIONAL_MIPS;
    Submitter submitter = apm ? Submitter.APM_ENTITY : Submitter.GROUP;
    return RULES
        .determine(
            MipsCases.finalScore(
                year, circumstances(pathway, submitter, small, unscored), scores, bonus))
        .result();
  }
}
