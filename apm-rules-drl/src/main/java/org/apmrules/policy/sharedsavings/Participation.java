package org.apmrules.policy.sharedsavings;

/**
 * Participation in a track, in a year of an agreement period.
 *
 * @param track the track
 * @param yearOfAgreement the number of the year, from 1
 */
public record Participation(String track, int yearOfAgreement) {

  /** Returns whether the track is a level of the given one, such as {@code BASIC}. */
  public boolean isLevelOf(String whole) {
    return track.startsWith(whole + " Level ");
  }
}
