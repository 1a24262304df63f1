package org.apmrules.examples.replay.quality;

import java.util.List;
import java.util.Set;
import org.apmrules.api.mipsmeasure.CollectionType;
import org.apmrules.examples.replay.PrintedNumber;

/**
 * The published quality results of one ACO.
 *
 * @param year the performance year
 * @param id the identifier of the ACO
 * @param track its track
 * @param affected whether CMS counts it as affected by extreme and uncontrollable circumstances
 * @param floorReceived whether CMS raised its score to the percentile of MIPS quality scores
 * @param score the published quality score, in percent
 * @param rates the published rates
 */
record PublishedQuality(
    int year,
    String id,
    String track,
    boolean affected,
    boolean floorReceived,
    PrintedNumber score,
    List<PrintedRate> rates) {

  private static final Set<CollectionType> CLINICAL =
      Set.of(CollectionType.ECQM, CollectionType.MIPS_CQM, CollectionType.MEDICARE_CQM);

  PublishedQuality {
    rates = List.copyOf(rates);
  }

  /** Returns whether rates of the collection type are published. */
  boolean reports(CollectionType type) {
    return rates.stream().anyMatch(rate -> rate.type() == type);
  }

  /** Returns whether it reported eCQMs or CQMs. */
  boolean reportsClinicalMeasures() {
    return CLINICAL.stream().anyMatch(this::reports);
  }

  /** Returns whether a rate is published. */
  boolean reports(String measure, CollectionType type) {
    return rates.stream().anyMatch(rate -> rate.type() == type && rate.measure().equals(measure));
  }
}
