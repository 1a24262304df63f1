package org.apmrules.engine.mutation;

/** What became of a mutant. */
public enum Fate {
  /** A scenario came out differently. */
  KILLED,
  /** The checks or the compiler refuse it, so that it could not be put in force. */
  REFUSED,
  /** It is listed as meaning the same as the rule that is written. */
  EQUIVALENT,
  /** No scenario noticed it. */
  SURVIVED
}
