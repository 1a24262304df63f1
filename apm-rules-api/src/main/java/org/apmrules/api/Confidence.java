package org.apmrules.api;

/** How well the source of a rule is known. */
public enum Confidence {
  /** Recomputed on results that CMS published. */
  VERIFIED_ON_DATA,
  /** The text of the statute, the regulation or the Federal Register was read. */
  REGULATION,
  /** Read in material of CMS: a web page, a guide, a public use file. */
  CMS,
  /** Read in a third-party source that reports the rule. */
  SECONDARY,
  /** Not yet read in any source; an answer that rests on it carries a warning. */
  RECALLED
}
