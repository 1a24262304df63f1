package org.apmrules.engine.toy;

/** The grade of a lot of fruit. */
public enum Grade {
  FIRST,
  SECOND
}
