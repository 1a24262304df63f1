package org.apmrules.examples.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What came of one published record.
 *
 * @param id the identifier of the record
 * @param name the name of the participant
 * @param published the published amount, in dollars; negative if owed
 * @param computed the computed amount, rounded as the published one; empty if none was computed
 * @param verdict how they compare
 * @param reason why they differ, or what else is to be said
 * @param checks the other figures of the record
 */
public record ReplayedRow(
    String id,
    String name,
    BigDecimal published,
    Optional<BigDecimal> computed,
    Verdict verdict,
    String reason,
    List<Check> checks) {

  /** Makes the list unmodifiable. */
  public ReplayedRow {
    checks = List.copyOf(checks);
  }

  /** Returns the computed less the published amount. */
  public Optional<BigDecimal> difference() {
    return computed.map(amount -> amount.subtract(published));
  }

  /** Returns whether the amount or another figure of the record remains unexplained. */
  public boolean isUnexplained() {
    return verdict == Verdict.UNEXPLAINED || checks.stream().anyMatch(check -> !check.agrees());
  }
}
