package org.apmrules.policy.sharedsavingsquality;

/**
 * What it may report through the web interface instead.
 *
 * @param required the web interface measures
 * @param scoreNeeded whether it must also have a MIPS quality performance category score
 */
public record FirstYearWebInterfaceReports(RequiredReports required, boolean scoreNeeded) {

  /** Returns whether the score, or that there is none, is no obstacle. */
  public boolean accepts(MipsScore score) {
    return !scoreNeeded || score.percent().isPresent();
  }
}
