package org.apmrules.cli;

import java.util.Locale;

/**
 * Measures how long something takes.
 *
 * @param startedAt the time of the system's clock at the start, in nanoseconds
 */
record Stopwatch(long startedAt) {

  private static final long NANOS_PER_MILLI = 1_000_000;

  static Stopwatch start() {
    return new Stopwatch(System.nanoTime());
  }

  long millis() {
    return (System.nanoTime() - startedAt) / NANOS_PER_MILLI;
  }

  /** Returns the time since the start, such as {@code 0.84 s}. */
  String seconds() {
    return seconds(millis());
  }

  static String seconds(long millis) {
    long hundredths = millis / 10;
    return String.format(Locale.ROOT, "%d.%02d s", hundredths / 100, hundredths % 100);
  }
}
