package org.apmrules.examples.replay.benchmark;

import org.apmrules.api.benchmark.Benchmark;
import org.apmrules.api.benchmark.MeasureBenchmark;

/**
 * One benchmark of a published file.
 *
 * @param key the year, measure and submission method that it is for
 * @param benchmark the bounds
 * @param toppedOutCap whether CMS marks it for the cap on topped out measures
 * @param file the file
 * @param row the number of the row in the file
 */
record PublishedBenchmark(
    BenchmarkKey key, Benchmark benchmark, boolean toppedOutCap, String file, int row) {

  String place() {
    return file + ":" + row;
  }

  MeasureBenchmark toMeasureBenchmark() {
    return toppedOutCap ? MeasureBenchmark.toppedOut(benchmark) : MeasureBenchmark.of(benchmark);
  }
}
