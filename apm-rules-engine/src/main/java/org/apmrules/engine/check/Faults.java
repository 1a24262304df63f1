package org.apmrules.engine.check;

import org.apmrules.engine.source.DrlSource;

/** Reports the faults of one rule, or of what stands outside of rules in one file. */
final class Faults {

  private final DrlSource source;
  private final String rule;
  private final Findings findings;
  private int count;

  Faults(DrlSource source, String rule, Findings findings) {
    this.source = source;
    this.rule = rule;
    this.findings = findings;
  }

  /** Reports a fault at a place of the file, in characters from 0. */
  void add(int at, FaultKind kind, String what, String cure) {
    count++;
    findings.add(Finding.at(source, at, rule, kind, what, cure));
  }

  /** Tells whether there is a fault. */
  boolean any() {
    return count > 0;
  }

  /** How many faults there are. */
  int count() {
    return count;
  }
}
