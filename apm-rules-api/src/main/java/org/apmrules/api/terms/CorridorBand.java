package org.apmrules.api.terms;

import java.util.Optional;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * A band of savings or losses with one sharing rate. A band begins where the one before it ends,
 * the first at no savings or losses.
 *
 * @param upTo the end of the band: savings or losses as a share of the benchmark, above 0%; left
 *     out for the last band, which has no end
 * @param share the share of the savings or losses within the band that the participant earns or
 *     owes, 0% to 100%
 */
public record CorridorBand(Optional<Rate> upTo, Rate share) {

  /** Checks the band. */
  public CorridorBand {
    Field.optional("upTo", upTo).ifPresent(end -> Field.notNegative("upTo", end));
    Field.share("share", share);
  }

  /** Returns a band that ends. */
  public static CorridorBand upTo(Rate end, Rate share) {
    return new CorridorBand(Optional.of(end), share);
  }

  /** Returns a last band, without end. */
  public static CorridorBand beyond(Rate share) {
    return new CorridorBand(Optional.empty(), share);
  }

  @Override
  public String toString() {
    return share + upTo.map(end -> " up to " + end).orElse(" beyond");
  }
}
