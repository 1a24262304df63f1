package org.apmrules.policy.mipsinteroperability;

import org.apmrules.api.Points;

/**
 * The points available for what is required: for e-prescribing, for querying the monitoring
 * program, for sending and receiving health information or exchanging it in another way, for
 * patients' access and for public health.
 */
public record ObjectivePoints(
    Points prescribing,
    Points pdmp,
    Points send,
    Points receive,
    Points exchange,
    Points patientAccess,
    Points publicHealth) {}
