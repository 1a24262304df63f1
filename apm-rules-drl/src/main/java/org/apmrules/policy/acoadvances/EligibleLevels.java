package org.apmrules.policy.acoadvances;

import java.util.List;
import java.util.Set;

/**
 * The tracks in which an ACO may receive advance investment payments, by year of the agreement.
 *
 * @param byYear the tracks of the first, second and following years; the last stay in force
 */
public record EligibleLevels(List<Set<String>> byYear) {

  /** Makes the list unmodifiable. */
  public EligibleLevels {
    byYear = List.copyOf(byYear);
  }

  /** Returns whether an ACO may be in the track in the year of its agreement. */
  public boolean include(String track, int yearOfAgreement) {
    return byYear.get(Math.min(yearOfAgreement, byYear.size()) - 1).contains(track);
  }
}
