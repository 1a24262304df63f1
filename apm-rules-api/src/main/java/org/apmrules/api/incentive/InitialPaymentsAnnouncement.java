package org.apmrules.api.incentive;

import java.time.LocalDate;
import org.apmrules.api.internal.Field;

/**
 * The announcement of CMS that the initial payments of the year have been made.
 *
 * @param announcedOn the day of the announcement
 */
public record InitialPaymentsAnnouncement(LocalDate announcedOn) {

  /** Checks the announcement. */
  public InitialPaymentsAnnouncement {
    Field.required("announcedOn", announcedOn);
  }
}
