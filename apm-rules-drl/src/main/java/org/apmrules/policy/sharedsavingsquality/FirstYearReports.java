package org.apmrules.policy.sharedsavingsquality;

/**
 * What an ACO must report in the first year of its first agreement.
 *
 * @param required the clinical quality measures
 * @param scoreNeeded whether it must also have a MIPS quality performance category score
 */
public record FirstYearReports(RequiredReports required, boolean scoreNeeded) {

  /** Returns whether the score, or that there is none, is no obstacle. */
  public boolean accepts(MipsScore score) {
    return !scoreNeeded || score.percent().isPresent();
  }
}
