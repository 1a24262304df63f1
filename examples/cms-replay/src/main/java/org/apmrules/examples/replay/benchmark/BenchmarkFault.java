package org.apmrules.examples.replay.benchmark;

/** What can be wrong with a published benchmark. */
enum BenchmarkFault {
  /** A measure and submission method have two benchmarks for a year. */
  DUPLICATE("given twice"),
  /** A bound is missing or no number. */
  UNREADABLE("not readable"),
  /** The bounds neither rise nor fall throughout. */
  NOT_MONOTONE("not monotone"),
  /** The bounds stand one column to the left: the last is the end of decile 10. */
  SHIFTED_COLUMNS("columns shifted"),
  /** The bounds are in another unit than the year before. */
  WRONG_SCALE("another scale than the year before"),
  /** The bounds repeat those of the year before although new performance was measured. */
  COPIED_YEAR("copied from the year before");

  private final String words;

  BenchmarkFault(String words) {
    this.words = words;
  }

  /** Returns the fault in words. */
  String words() {
    return words;
  }
}
