package org.apmrules.policy.advancedapm;

/** The model is a Medical Home Model. */
public record MedicalHomeModel() {}
