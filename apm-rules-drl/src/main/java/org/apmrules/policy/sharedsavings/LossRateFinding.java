package org.apmrules.policy.sharedsavings;

import java.util.Optional;
import org.apmrules.api.Rate;

/**
 * The share of losses, if there is one.
 *
 * @param rate the rate; empty in a one-sided model and where quality was not scored
 */
public record LossRateFinding(Optional<Rate> rate) {}
