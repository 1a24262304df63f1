package org.apmrules.api.attribution;

/**
 * The beneficiary is prospectively attributed to another APM Entity (42 CFR 414.1435(c)(1)(i)).
 *
 * @param attributableHere whether the Advanced APM of the APM Entity that is scored could
 *     nevertheless attribute the beneficiary to it
 */
public record ProspectiveAttributionElsewhere(boolean attributableHere) {}
