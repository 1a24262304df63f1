package org.apmrules.policy.mipsfinalscore;

/** Facility-based scoring applies. */
public record FacilityBased() {}
