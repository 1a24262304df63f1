package org.apmrules.policy.mipscost;

import org.apmrules.api.Count;

/** The case minima of the kinds of cost measures, but for care setting episodes. */
public record RequiredCases(
    Count totalPerCapita,
    Count spendingPerBeneficiary,
    Count procedural,
    Count colonAndRectal,
    Count acuteInpatient,
    Count chronic) {}
