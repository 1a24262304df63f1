package org.apmrules.api.incentive;

/**
 * What is known of a supplemental service payment, in the order of 42 CFR 414.1450(b)(7)(i)-(iv).
 *
 * @param physicianServices whether it pays for physicians' services under sections 1832(a) and
 *     1861(s) of the Act
 * @param partBOnly whether it is made for Part B services only
 * @param attributableToBeneficiary whether it is directly attributable to services furnished to an
 *     individual beneficiary
 * @param attributableToClinician whether it is directly attributable to an eligible clinician
 */
public record SupplementalService(
    boolean physicianServices,
    boolean partBOnly,
    boolean attributableToBeneficiary,
    boolean attributableToClinician) {}
