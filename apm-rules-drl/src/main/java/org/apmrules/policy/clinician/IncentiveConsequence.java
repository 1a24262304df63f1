package org.apmrules.policy.clinician;

import java.util.List;
import java.util.Optional;
import org.apmrules.api.Money;
import org.apmrules.api.incentive.ApmIncentive;
import org.apmrules.api.incentive.TinShare;

/** What follows for the APM Incentive Payment. */
public record IncentiveConsequence(
    Optional<Money> lumpSum, List<TinShare> shares, Optional<ApmIncentive> incentive) {}
