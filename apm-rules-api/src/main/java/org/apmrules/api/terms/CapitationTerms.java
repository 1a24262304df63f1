package org.apmrules.api.terms;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * The terms of a capitation arrangement (42 CFR 414.1415(c)(6), 414.1420(d)(7)).
 *
 * @param predeterminedPayment whether a per capita or otherwise predetermined payment is made
 * @param allItemsAndServices whether it pays for all items and services furnished to a population
 *     of beneficiaries
 * @param fixedPeriod whether it pays for a fixed period of time
 * @param settlement whether a settlement reconciles or shares losses incurred or savings earned
 * @param withMedicareAdvantageOrganization whether it is an arrangement between CMS and a Medicare
 *     Advantage organization under the Medicare Advantage program
 */
@RecordBuilder
public record CapitationTerms(
    boolean predeterminedPayment,
    boolean allItemsAndServices,
    boolean fixedPeriod,
    boolean settlement,
    boolean withMedicareAdvantageOrganization) {}
