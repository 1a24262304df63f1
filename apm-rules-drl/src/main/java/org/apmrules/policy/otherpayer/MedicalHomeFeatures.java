package org.apmrules.policy.otherpayer;

/** The arrangement has the features of a medical home model. */
public record MedicalHomeFeatures() {}
