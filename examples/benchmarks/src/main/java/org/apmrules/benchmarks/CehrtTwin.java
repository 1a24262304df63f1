package org.apmrules.benchmarks;

import org.apmrules.api.Rate;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CehrtUsers;
import org.apmrules.api.terms.Limb;

/**
 * The hand-written CEHRT criterion of a year.
 *
 * @param needed the share of the eligible clinicians
 * @param byClinicians the limb for models of eligible clinicians
 * @param byHospitals the limb for models of hospitals
 * @param notCertified the sentence for technology that is not CEHRT
 */
record CehrtTwin(Rate needed, Limb byClinicians, Limb byHospitals, String notCertified) {

  static CehrtTwin of(String percent, String citation, String notCertified) {
    Rate needed = Rate.percent(percent);
    return new CehrtTwin(
        needed,
        new Limb(
            citation,
            needed + " of the eligible clinicians in each APM Entity group must use CEHRT."),
        new Limb(citation, "Each hospital must use CEHRT."),
        notCertified);
  }

  /** Judges the terms; nothing is missing where another limb is met already. */
  void judge(CehrtTerms terms, FindingTwin finding) {
    boolean hospitals = terms.users() == CehrtUsers.HOSPITALS;
    boolean enough = terms.requiredShare().compareTo(hospitals ? Rate.ONE : needed) >= 0;
    if (enough && terms.certifiedTechnology()) {
      finding.add(hospitals ? byHospitals : byClinicians);
    }
    if (finding.hasLimb()) {
      return;
    }
    if (!enough) {
      finding.addMissing(
          hospitals
              ? terms.requiredShare() + " of the hospitals must use CEHRT; each hospital has to."
              : terms.requiredShare()
                  + " of the eligible clinicians in each APM Entity group must use CEHRT; at least "
                  + needed
                  + " have to.");
    }
    if (!terms.certifiedTechnology()) {
      finding.addMissing(notCertified);
    }
  }
}
