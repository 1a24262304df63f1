package org.apmrules.api.otherpayerrequest;

/** What becomes of a request. */
public enum RequestStatus {
  /** CMS determines whether the arrangement is an Other Payer Advanced APM. */
  DETERMINED,
  /** The arrangement already is on the list of Other Payer Advanced APMs of the year. */
  NOT_NEEDED,
  /** No process is open to such a payer for the year; its participants may ask. */
  NO_PROCESS,
  /** The request came before the process opened. */
  TOO_EARLY,
  /** The request came after the deadline. */
  TOO_LATE,
  /** The request came without the certification that it is true, accurate and complete. */
  NOT_CERTIFIED
}
