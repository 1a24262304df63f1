package org.apmrules.policy.acoadvances;

import java.util.Set;

/**
 * The tracks in which savings may be prepaid.
 *
 * @param tracks the tracks
 */
public record PrepaidTracks(Set<String> tracks) {

  /** Returns whether savings may be prepaid in the track. */
  public boolean include(String track) {
    return tracks.contains(track);
  }
}
