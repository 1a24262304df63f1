package org.apmrules.policy.sharedsavings;

import java.time.LocalDate;
import org.apmrules.api.Count;
import org.apmrules.api.Rate;

/**
 * The sharing of low-revenue ACOs whose savings do not reach their minimum rate.
 *
 * @param partOfSharingRate the part of the sharing rate that would apply
 * @param beneficiaries the assigned beneficiaries that the ACO must have
 * @param agreementsFrom the first start of an agreement period to which it applies
 */
public record ReducedSharing(
    Rate partOfSharingRate, Count beneficiaries, LocalDate agreementsFrom) {}
