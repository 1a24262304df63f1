package org.apmrules.policy.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apmrules.api.Money;
import org.apmrules.api.incentive.TinShare;
import org.apmrules.policy.mechanics.ProportionalSplit;

/** All TINs that receive the payment, by TIN. */
public record Recipients(List<Recipient> tins) {

  /** Takes the sorted set that an accumulate gives. */
  public Recipients(Set<Recipient> sorted) {
    this(List.copyOf(sorted));
  }

  /** Returns whether there is exactly one. */
  public boolean isSole() {
    return tins.size() == 1;
  }

  /** Returns whether there are several, at least one of which was paid in the base year. */
  public boolean isDivisible() {
    return tins.size() > 1 && tins.stream().anyMatch(tin -> tin.baseAmount().isPositive());
  }

  /** Returns whether there are several, none of which was paid anything in the base year. */
  public boolean isIndivisible() {
    return tins.size() > 1 && !isDivisible();
  }

  /** Returns the lump sum divided by what each was paid; a sole recipient receives all of it. */
  public List<TinShare> shares(Money lumpSum) {
    List<Money> parts =
        new ProportionalSplit(lumpSum, tins.stream().map(Recipient::baseAmount).toList()).parts();
    List<TinShare> shares = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      shares.add(new TinShare(tins.get(i).tin(), parts.get(i)));
    }
    return List.copyOf(shares);
  }
}
