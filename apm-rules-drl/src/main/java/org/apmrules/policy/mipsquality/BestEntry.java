package org.apmrules.policy.mipsquality;

import java.util.Optional;
import org.apmrules.api.Points;
import org.apmrules.api.mipsmeasure.MeasurePriority;
import org.apmrules.api.mipsquality.MeasureRole;
import org.apmrules.api.mipsquality.MeasureSet;
import org.apmrules.api.mipsquality.ScoredMeasure;

/** The entry that counts for its measure, whatever collection types it was reported through. */
public record BestEntry(CandidateSet set, MeasureEntry entry) {

  /** Returns the identifier of the measure. */
  public String measure() {
    return entry.measure();
  }

  /** Returns whether it is a high priority measure, and of which kind. */
  public MeasurePriority priority() {
    return entry.priority();
  }

  /** Returns whether it was submitted rather than calculated from claims. */
  public boolean isSubmitted() {
    return !entry.isFromClaims();
  }

  /** Returns whether it leaves the score. */
  public boolean isLeftOut() {
    return entry.isLeftOut();
  }

  /** Returns whether it earns more than another, as {@link MeasureEntry#outranks} says. */
  public boolean outranks(BestEntry other) {
    return entry.outranks(other.entry);
  }

  /** Returns whether it meets data completeness. */
  public boolean isComplete() {
    return entry.result().dataCompletenessMet();
  }

  /** Returns whether it was reported end to end by electronic means. */
  public boolean isEndToEndElectronic() {
    return entry.report().endToEndElectronic();
  }

  /**
   * Returns whether the measure earns a bonus for being of high priority, unless it is the first.
   */
  public boolean earnsPriorityBonus(HighPriorityBonusTerms terms) {
    return priority().isHighPriority()
        && entry.meetsStandards()
        && entry.report().isAboveZero()
        && (terms.webInterface() || set.set() != MeasureSet.CMS_WEB_INTERFACE);
  }

  /** Returns the bonus for the kind of its priority. */
  public Points priorityBonus(HighPriorityBonusTerms terms) {
    return priority() == MeasurePriority.OTHER_HIGH_PRIORITY
        ? terms.other()
        : terms.outcomeOrExperience();
  }

  /** Returns the measure in the part it plays. */
  public ScoredMeasure as(MeasureRole role) {
    return new ScoredMeasure(
        entry.measure(),
        Optional.of(entry.collectionType()),
        role,
        entry.result().achievementPoints(),
        entry.result().availablePoints());
  }
}
