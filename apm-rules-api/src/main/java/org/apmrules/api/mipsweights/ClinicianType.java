package org.apmrules.api.mipsweights;

/** Types of MIPS eligible clinicians, as far as the weights differ by them (42 CFR 414.1305). */
public enum ClinicianType {
  /** A nurse practitioner. */
  NURSE_PRACTITIONER,
  /** A physician assistant. */
  PHYSICIAN_ASSISTANT,
  /** A clinical nurse specialist. */
  CLINICAL_NURSE_SPECIALIST,
  /** A certified registered nurse anesthetist. */
  CERTIFIED_REGISTERED_NURSE_ANESTHETIST,
  /** A physical therapist. */
  PHYSICAL_THERAPIST,
  /** An occupational therapist. */
  OCCUPATIONAL_THERAPIST,
  /** A clinical psychologist. */
  CLINICAL_PSYCHOLOGIST,
  /** A qualified audiologist. */
  AUDIOLOGIST,
  /** A qualified speech-language pathologist. */
  SPEECH_LANGUAGE_PATHOLOGIST,
  /** A registered dietitian or nutrition professional. */
  REGISTERED_DIETITIAN,
  /** A clinical social worker. */
  CLINICAL_SOCIAL_WORKER,
  /** A physician, or any other type. */
  OTHER
}
