package org.apmrules.api.qp;

/**
 * Whether a Medicaid APM or Medicaid Medical Home Model that is an Other Payer Advanced APM is
 * available under title XIX (42 CFR 414.1440(a)).
 *
 * @param inCounty whether one is available in the county where the clinician sees most patients
 * @param clinicianIneligibleBySpecialty whether the clinician may not participate in it because of
 *     the specialty
 */
public record TitleXixAvailability(boolean inCounty, boolean clinicianIneligibleBySpecialty) {}
