package org.apmrules.api.terms;

/** Which of several limits of losses applies to an APM Entity. */
public enum ApplicableLimit {
  /** Whichever is the lowest amount for the entity. */
  LOWEST,
  /** Whichever is the highest amount for the entity. */
  HIGHEST
}
