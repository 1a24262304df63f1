package org.apmrules.examples.replay.quality;

import java.util.List;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * The published quality results of one ACO.
 *
 * @param year the performance year
 * @param id the identifier of the ACO
 * @param track its track
 * @param throughWebInterface whether it reported through the web interface
 * @param clinicalMeasures whether it reported eCQMs or CQMs
 * @param affected whether CMS counts it as affected by extreme and uncontrollable circumstances
 * @param floorReceived whether CMS raised its score to the percentile of MIPS quality scores
 * @param score the published quality score, in percent
 * @param rates the published rates
 */
record PublishedQuality(
    int year,
    String id,
    String track,
    boolean throughWebInterface,
    boolean clinicalMeasures,
    boolean affected,
    boolean floorReceived,
    PrintedNumber score,
    List<PrintedRate> rates) {

  PublishedQuality {
    rates = List.copyOf(rates);
  }

  /** Returns whether rates of the collection type are published. */
  boolean reports(CollectionType type) {
    return rates.stream().anyMatch(rate -> rate.type() == type);
  }

  /** Returns whether it reported through the web interface, but no such rate is published. */
  boolean hidesWebInterfaceRates() {
    return throughWebInterface && !reports(CollectionType.CMS_WEB_INTERFACE);
  }

  /** Returns whether it reported through the web interface as well as eCQMs or CQMs. */
  boolean reportedBoth() {
    return throughWebInterface && clinicalMeasures;
  }

  /** Returns whether a rate is published. */
  boolean reports(String measure, CollectionType type) {
    return rates.stream().anyMatch(rate -> rate.type() == type && rate.measure().equals(measure));
  }
}
