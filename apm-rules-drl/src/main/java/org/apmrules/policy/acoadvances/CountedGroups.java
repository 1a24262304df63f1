package org.apmrules.policy.acoadvances;

import java.util.Set;
import java.util.TreeSet;
import org.apmrules.api.Count;
import org.apmrules.api.Money;

/**
 * The beneficiaries who count for a quarterly payment: those with the highest scores, up to the
 * most that may count.
 *
 * @param groups all groups with their scores
 * @param most the most beneficiaries that count
 */
public record CountedGroups(Set<ScoredGroup> groups, Count most) {

  /** Returns how many beneficiaries count. */
  public Count beneficiaries() {
    long counted = 0;
    for (ScoredGroup group : groups) {
      counted = Math.min(most.value(), counted + group.beneficiaries().value());
    }
    return Count.of(counted);
  }

  /** Returns the dollars of a quarter. */
  public Money total(QuarterlyAmounts amounts) {
    Money total = Money.ZERO;
    long room = most.value();
    for (ScoredGroup group : new TreeSet<>(groups)) {
      long counted = Math.min(room, group.beneficiaries().value());
      total = total.plus(amounts.ladder().at(group.score()).times(Count.of(counted)));
      room -= counted;
    }
    return total;
  }
}
