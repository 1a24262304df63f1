package org.apmrules.policy.criteria;

import org.apmrules.api.Rate;
import org.apmrules.api.terms.CehrtTerms;
import org.apmrules.api.terms.CehrtUsers;
import org.apmrules.api.terms.Limb;

/**
 * How many participants must use certified EHR technology.
 *
 * @param clinicianShare the share of the eligible clinicians in each APM Entity group
 * @param hospitalShare the share of the hospitals, where hospitals are the APM Entities
 * @param citation the place in the law
 */
public record CehrtCriterion(Rate clinicianShare, Rate hospitalShare, String citation) {

  /** Returns the limb for eligible clinicians. */
  public Limb clinicianLimb() {
    return new Limb(
        citation,
        clinicianShare + " of the eligible clinicians in each APM Entity group must use CEHRT.");
  }

  /** Returns the limb for hospitals. */
  public Limb hospitalLimb() {
    return new Limb(citation, "Each hospital must use CEHRT.");
  }

  /** Returns the sentence for terms that require too little. */
  public String shortfall(CehrtTerms terms) {
    return terms.users() == CehrtUsers.HOSPITALS
        ? terms.requiredShare() + " of the hospitals must use CEHRT; each hospital has to."
        : terms.requiredShare()
            + " of the eligible clinicians in each APM Entity group must use CEHRT; at least "
            + clinicianShare
            + " have to.";
  }
}
