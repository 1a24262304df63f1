package org.apmrules.policy.mipsapm;

/**
 * What makes a MIPS APM.
 *
 * @param listedClinicianRequired whether APM Entities must include a MIPS eligible clinician on a
 *     Participation List
 * @param newAndUnscorableModelsExcluded whether models that begin too late or whose scoring is
 *     impracticable are left out
 * @param participationCitation the place in the law of participation by agreement or law
 * @param paymentCitation the place in the law of payment by quality and cost
 */
public record MipsApmCriteria(
    boolean listedClinicianRequired,
    boolean newAndUnscorableModelsExcluded,
    String participationCitation,
    String paymentCitation) {}
