package org.apmrules.api.terms;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * The bands of a risk corridor, in which savings or losses are shared. One band is a flat sharing
 * rate; a band with a share of 0% is a dead band.
 *
 * @param bands the bands in ascending order; the last, and no other, is without end
 */
public record CorridorTerms(List<CorridorBand> bands) {

  /** Checks the order of the bands. */
  public CorridorTerms {
    bands = Field.list("bands", bands);
    if (bands.isEmpty()) {
      throw Field.contradiction("bands", "No band was given; a corridor has at least one.");
    }
    Rate start = Rate.ZERO;
    for (int i = 0; i < bands.size(); i++) {
      start = end(i, bands, start);
    }
  }

  private static Rate end(int i, List<CorridorBand> bands, Rate start) {
    String field = "bands[" + i + "].upTo";
    boolean isLast = i == bands.size() - 1;
    Optional<Rate> end = bands.get(i).upTo();
    if (isLast == end.isPresent()) {
      throw Field.contradiction(
          field, isLast ? "The last band has no end; leave it out." : "Another band follows.");
    }
    if (end.isPresent() && end.get().compareTo(start) <= 0) {
      throw Field.contradiction(
          field, end.get() + " was given, but the band begins at " + start + ".");
    }
    return end.orElse(start);
  }
}
