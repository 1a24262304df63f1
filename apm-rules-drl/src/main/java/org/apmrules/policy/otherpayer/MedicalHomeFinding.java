package org.apmrules.policy.otherpayer;

import org.apmrules.api.otherpayer.MedicalHomeKind;

/**
 * Which kind of medical home model the arrangement is, if any.
 *
 * @param kind the kind, or none
 */
public record MedicalHomeFinding(MedicalHomeKind kind) {}
