package org.apmrules.policy.mechanics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.api.Money;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Rate;
import org.apmrules.api.terms.CorridorBand;
import org.apmrules.api.terms.CorridorTerms;

/**
 * A risk corridor: how much of savings or losses the participant shares, band by band. The bands
 * are shares of a base, such as the benchmark. Each band's rate holds only within the band, so what
 * is shared changes without jumps. Exact, unrounded.
 *
 * @param bands the bands in order, each ending above the one before; only the last has no end
 */
public record Corridor(List<CorridorBand> bands) {

  /**
   * Checks the order of the bands.
   *
   * @throws PolicyException if the bands do not rise to a last band without end
   */
  public Corridor {
    bands = new CorridorTerms(bands).bands();
  }

  /** Returns a corridor with one rate for all savings or losses. */
  public static Corridor flat(Rate share) {
    return new Corridor(List.of(CorridorBand.beyond(share)));
  }

  /**
   * Divides savings or losses among the bands and takes each band's share.
   *
   * @param deviation savings, positive, or losses, negative; losses are divided as savings are
   * @param base what the bands are shares of, $0 or more
   */
  public BandedAmount share(Money deviation, Money base) {
    boolean isLoss = deviation.isNegative();
    Money size = isLoss ? deviation.negated() : deviation;
    List<BandShare> shares = new ArrayList<>();
    Money start = Money.ZERO;
    for (CorridorBand band : bands) {
      Money reached = band.upTo().map(base::times).map(size::atMost).orElse(size);
      Money within = reached.minus(start);
      if (within.isPositive()) {
        shares.add(new BandShare(isLoss ? within.negated() : within, band.share()));
        start = reached;
      }
    }
    return new BandedAmount(shares);
  }

  @Override
  public String toString() {
    return bands.stream().map(CorridorBand::toString).collect(Collectors.joining(", "));
  }
}
