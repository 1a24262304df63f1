package org.apmrules.policy.mipsquality;

import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.mipsquality.MipsQualityResult;

/** The percent score of a set. */
public record SetScore(CategorySum sum, Points improvement, Points credit, Points percent) {

  /** Returns the set. */
  public CandidateSet set() {
    return sum.set();
  }

  /** Returns whether there is anything to score. */
  public boolean isScorable() {
    return sum.isScorable();
  }

  /** Returns the category score that this is. */
  public MipsQualityResult result(ScoreForm form, Measures measures) {
    return result(Optional.of(percent), Optional.of(percent.roundedTo(form.decimals())), measures);
  }

  /** Returns that there is no category score. */
  public MipsQualityResult noResult(Measures measures) {
    return result(Optional.empty(), Optional.empty(), measures);
  }

  private MipsQualityResult result(
      Optional<Points> score, Optional<Points> published, Measures measures) {
    return new MipsQualityResult(
        score,
        published,
        sum.set().set(),
        sum.achieved(),
        sum.available(),
        sum.achievementPercent(),
        sum.highPriority(),
        sum.endToEnd(),
        sum.smallPractice(),
        sum.complexOrganization(),
        improvement,
        credit,
        measures.measures());
  }

  /**
   * Returns whether it is higher than another; of equals, the one with more points available is,
   * then the one whose set comes first.
   */
  public boolean outranks(SetScore other) {
    int higher = percent.compareTo(other.percent);
    if (higher == 0) {
      higher = sum.available().compareTo(other.sum.available());
    }
    return higher == 0 ? set().comesBefore(other.set()) : higher > 0;
  }
}
