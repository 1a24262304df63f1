package org.apmrules.api.incentive;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.apmrules.api.internal.Field;

/**
 * A TIN's association with an APM Entity in one of the two periods that the recipient hierarchy
 * looks at.
 *
 * @param tin the TIN
 * @param period when the TIN was associated with the entity
 * @param apmEntity the APM Entity
 * @param apm the APM in which the entity took part
 * @param track the track of the APM; an APM without tracks repeats its name
 * @param advanced whether that track is an Advanced APM
 */
@RecordBuilder
public record TinParticipation(
    String tin,
    ParticipationPeriod period,
    String apmEntity,
    String apm,
    String track,
    boolean advanced) {

  /** Checks the participation. */
  public TinParticipation {
    Field.text("tin", tin);
    Field.required("period", period);
    Field.text("apmEntity", apmEntity);
    Field.text("apm", apm);
    Field.text("track", track);
  }
}
