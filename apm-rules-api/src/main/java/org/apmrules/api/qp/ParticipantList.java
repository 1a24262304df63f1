package org.apmrules.api.qp;

/** The CMS-maintained lists on which an eligible clinician may stand (42 CFR 414.1305). */
public enum ParticipantList {
  /** The list of participants in the APM Entity. */
  PARTICIPATION_LIST,
  /** The list of clinicians who have a contractual relationship with the APM Entity. */
  AFFILIATED_PRACTITIONER_LIST
}
