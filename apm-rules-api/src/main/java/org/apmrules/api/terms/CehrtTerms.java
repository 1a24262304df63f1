package org.apmrules.api.terms;

import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;

/**
 * What a model requires of its participants' electronic health records. For the years in which the
 * law asks an other payer's arrangement for use and not for a requirement, the share is that of the
 * participants who do use the technology.
 *
 * @param users whose use the model requires
 * @param certifiedTechnology whether the technology that the model requires is CEHRT as 42 CFR
 *     414.1305 defines it for the year (from 2024 the Base EHR and the certification criteria that
 *     CMS finds applicable to the model)
 * @param requiredShare the smallest share of the eligible clinicians in each APM Entity group, or
 *     of the hospitals, that must document and communicate care with it; 100% for all, 0% for a
 *     model without such a requirement
 */
public record CehrtTerms(CehrtUsers users, boolean certifiedTechnology, Rate requiredShare) {

  /** Checks the terms. */
  public CehrtTerms {
    Field.required("users", users);
    Field.share("requiredShare", requiredShare);
  }
}
