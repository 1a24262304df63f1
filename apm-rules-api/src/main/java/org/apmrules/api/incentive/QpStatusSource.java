package org.apmrules.api.incentive;

import java.util.Comparator;
import org.apmrules.api.internal.Field;

/**
 * An APM Entity through which the clinician achieved QP status.
 *
 * @param apmEntity the APM Entity
 * @param apm the APM in which the entity took part
 * @param track the track of the APM that is the Advanced APM; an APM without tracks repeats its
 *     name
 */
public record QpStatusSource(String apmEntity, String apm, String track)
    implements Comparable<QpStatusSource> {

  private static final Comparator<QpStatusSource> BY_ENTITY =
      Comparator.comparing(QpStatusSource::apmEntity)
          .thenComparing(QpStatusSource::apm)
          .thenComparing(QpStatusSource::track);

  /** Checks the source. */
  public QpStatusSource {
    Field.text("apmEntity", apmEntity);
    Field.text("apm", apm);
    Field.text("track", track);
  }

  @Override
  public int compareTo(QpStatusSource other) {
    return BY_ENTITY.compare(this, other);
  }
}
