package org.apmrules.policy.incentive;

import java.util.Comparator;
import org.apmrules.api.Money;

/** A TIN that receives the payment, with what it was paid in the base year. */
public record Recipient(String tin, Money baseAmount) implements Comparable<Recipient> {

  private static final Comparator<Recipient> BY_TIN =
      Comparator.comparing(Recipient::tin).thenComparing(Recipient::baseAmount);

  @Override
  public int compareTo(Recipient other) {
    return BY_TIN.compare(this, other);
  }
}
