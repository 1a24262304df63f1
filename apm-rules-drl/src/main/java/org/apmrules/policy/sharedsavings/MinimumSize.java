package org.apmrules.policy.sharedsavings;

import java.time.LocalDate;
import org.apmrules.api.Count;

/**
 * The number of assigned beneficiaries that an ACO must have to keep its chosen rates.
 *
 * @param beneficiaries the number
 * @param agreementsFrom the first start of an agreement period in which the number matters
 */
public record MinimumSize(Count beneficiaries, LocalDate agreementsFrom) {}
