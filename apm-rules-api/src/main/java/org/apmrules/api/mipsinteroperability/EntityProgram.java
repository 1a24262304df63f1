package org.apmrules.api.mipsinteroperability;

/** The program of an APM Entity, as far as the scores of its participants count differently. */
public enum EntityProgram {
  /** The Medicare Shared Savings Program. */
  SHARED_SAVINGS_PROGRAM,
  /** Any other Advanced APM or MIPS APM. */
  OTHER
}
