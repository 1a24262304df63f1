package org.apmrules.examples.replay.benchmark;

/**
 * A published benchmark that should not be relied on as it stands.
 *
 * @param file the file
 * @param row the number of the row, the header or the opening bracket being 1
 * @param benchmark what the benchmark is for
 * @param fault what is wrong
 * @param detail the figures that show it, and what becomes of the benchmark
 */
record BenchmarkFinding(
    String file, int row, String benchmark, BenchmarkFault fault, String detail) {

  @Override
  public String toString() {
    return file + ":" + row + ": " + benchmark + ": " + fault.words() + ". " + detail;
  }
}
