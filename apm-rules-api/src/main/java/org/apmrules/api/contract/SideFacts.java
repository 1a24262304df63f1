package org.apmrules.api.contract;

import java.util.ArrayList;
import java.util.List;
import org.apmrules.api.Money;

/** Finds the parts of a side's terms that rules speak of one by one. */
final class SideFacts {

  private SideFacts() {}

  static List<Object> of(Side side, SharingTerms terms, Money revenue) {
    List<Object> facts = new ArrayList<>();
    facts.add(new SideTerms(side, terms));
    terms.quality().ifPresent(quality -> addQuality(facts, side, quality));
    terms.limit().ifPresent(limit -> addLimit(facts, side, limit, revenue));
    return facts;
  }

  private static void addQuality(List<Object> facts, Side side, QualityTerms quality) {
    quality.gate().ifPresent(threshold -> facts.add(new QualityGate(side, threshold)));
    quality.ladder().ifPresent(ladder -> facts.add(new QualityLadder(side, ladder)));
    quality.multiplier().ifPresent(value -> facts.add(new QualityMultiplier(side, value)));
  }

  private static void addLimit(List<Object> facts, Side side, LimitTerms limit, Money revenue) {
    LimitPlace place = limit.place();
    limit.ofBenchmark().ifPresent(share -> facts.add(new BenchmarkLimit(side, place, share)));
    limit
        .ofRevenue()
        .ifPresent(share -> facts.add(new RevenueLimit(side, place, revenue.times(share))));
    limit.fixed().ifPresent(amount -> facts.add(new FixedLimit(side, place, amount)));
  }
}
