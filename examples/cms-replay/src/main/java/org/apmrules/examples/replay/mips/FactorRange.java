package org.apmrules.examples.replay.mips;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apmrules.api.Count;
import org.apmrules.api.Points;

/**
 * The pairs of scaling factors that adjustments of a year leave open: a convex polygon.
 *
 * @param corners the corners of the polygon in their order; none if no pair fits
 */
record FactorRange(List<FactorPair> corners) {

  FactorRange {
    corners = List.copyOf(corners);
  }

  /** Returns all pairs up to the highest factors. */
  static FactorRange upTo(Points mostScaling, Points mostAdditional) {
    return new FactorRange(
        List.of(
            new FactorPair(Points.ZERO, Points.ZERO),
            new FactorPair(mostScaling, Points.ZERO),
            new FactorPair(mostScaling, mostAdditional),
            new FactorPair(Points.ZERO, mostAdditional)));
  }

  /** Returns the part of the range that a line leaves open. */
  FactorRange within(Line line) {
    if (corners.stream().allMatch(line::allows)) {
      return this;
    }
    List<FactorPair> kept = new ArrayList<>();
    for (int i = 0; i < corners.size(); i++) {
      FactorPair corner = corners.get(i);
      FactorPair next = corners.get((i + 1) % corners.size());
      if (line.allows(corner)) {
        kept.add(corner);
        if (!line.allows(next)) {
          kept.add(line.crossing(corner, next));
        }
      } else if (line.allows(next)) {
        kept.add(line.crossing(next, corner));
      }
    }
    return new FactorRange(kept.stream().distinct().toList());
  }

  /** Returns whether no pair fits. */
  boolean isEmpty() {
    return corners.isEmpty();
  }

  /** Returns a pair in the middle of the range. */
  Optional<FactorPair> middle() {
    return corners.isEmpty()
        ? Optional.empty()
        : Optional.of(new FactorPair(mean(FactorPair::scaling), mean(FactorPair::additional)));
  }

  /** Returns the range of one of the factors in words. */
  String words(Function<FactorPair, Points> factor) {
    List<Points> values = corners.stream().map(factor).sorted(Comparator.naturalOrder()).toList();
    return values.get(0).toDecimal(4) + " to " + values.get(values.size() - 1).toDecimal(4);
  }

  private Points mean(Function<FactorPair, Points> factor) {
    return corners.stream()
        .map(factor)
        .reduce(Points.ZERO, Points::plus)
        .dividedBy(Count.of(corners.size()));
  }
}
