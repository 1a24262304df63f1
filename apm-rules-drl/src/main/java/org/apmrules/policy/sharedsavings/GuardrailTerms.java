package org.apmrules.policy.sharedsavings;

import java.time.LocalDate;

/**
 * The protection of ACOs from a benchmark that the prospective trend lowers.
 *
 * @param agreementsFrom the first start of an agreement period to which it applies
 */
public record GuardrailTerms(LocalDate agreementsFrom) {}
