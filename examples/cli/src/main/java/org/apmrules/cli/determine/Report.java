package org.apmrules.cli.determine;

/** A way to write answers. Safe for any number of threads. */
interface Report {

  /** Returns what comes before the first answer. */
  String start();

  /** Returns an answer as text that ends with a line feed. */
  String of(Answer answer);
}
