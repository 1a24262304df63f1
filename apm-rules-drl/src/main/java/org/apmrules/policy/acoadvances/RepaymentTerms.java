package org.apmrules.policy.acoadvances;

import java.util.Set;
import org.apmrules.api.Count;
import org.apmrules.api.acoadvances.AdvanceEvent;

/**
 * When money advanced is repaid and not carried forward.
 *
 * @param whole the events at which the whole balance is due
 * @param unspent the events at which what was not spent is due
 * @param carried the events at which nothing is due
 * @param days the days after the demand in which it is to be paid
 */
public record RepaymentTerms(
    Set<AdvanceEvent> whole, Set<AdvanceEvent> unspent, Set<AdvanceEvent> carried, Count days) {

  /** Makes the sets unmodifiable. */
  public RepaymentTerms {
    whole = Set.copyOf(whole);
    unspent = Set.copyOf(unspent);
    carried = Set.copyOf(carried);
  }

  /** Returns whether the whole balance is due. */
  public boolean demandAll(AdvanceEvent event) {
    return whole.contains(event);
  }

  /** Returns whether what was not spent is due. */
  public boolean demandUnspent(AdvanceEvent event) {
    return unspent.contains(event);
  }

  /** Returns whether nothing is due. */
  public boolean demandNothing(AdvanceEvent event) {
    return carried.contains(event);
  }
}
