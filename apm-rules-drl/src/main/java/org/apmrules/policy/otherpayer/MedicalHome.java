package org.apmrules.policy.otherpayer;

import org.apmrules.api.otherpayer.MedicalHomeKind;

/**
 * The arrangement is a medical home model.
 *
 * @param kind its kind
 */
public record MedicalHome(MedicalHomeKind kind) {}
