package org.apmrules.api.mipsmeasure;

/** How long a new measure has been in MIPS. */
public enum NewMeasureYear {
  /** Its first performance period in MIPS. */
  FIRST,
  /** Its second performance period in MIPS. */
  SECOND
}
