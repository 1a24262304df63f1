package org.apmrules.examples.replay;

/** How a computed amount compares with the published one. */
public enum Verdict {
  /** It is printed with the same digits. */
  EXACT("exact"),
  /** It differs by at most one dollar. */
  WITHIN_ONE_DOLLAR("within one dollar"),
  /** The published inputs, printed with few digits, leave open amounts that agree. */
  WITHIN_PRINTED_PRECISION("within printed precision"),
  /** A limit by participants' revenue, which is not published, explains it. */
  NEEDS_UNPUBLISHED_REVENUE("needs unpublished revenue"),
  /** A figure that is not published explains it. */
  NEEDS_UNPUBLISHED_FIGURE("needs a figure not published"),
  /** Nothing explains it. */
  UNEXPLAINED("unexplained");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** Returns whether a summary counts it although no record has it. */
  boolean isAlwaysCounted() {
    return this == EXACT || this == WITHIN_PRINTED_PRECISION || this == UNEXPLAINED;
  }

  /** Returns the verdict in words. */
  public String words() {
    return words;
  }
}
