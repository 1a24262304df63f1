package org.apmrules.examples.replay.benchmark;

/**
 * What a benchmark is for.
 *
 * @param year the performance year
 * @param measure the identifier as CMS writes it in benchmark files, such as 001, 001SSP or CAHPS_1
 * @param method the submission method as CMS writes it, such as electronicHealthRecord
 */
record BenchmarkKey(int year, String measure, String method) {

  BenchmarkKey yearBefore() {
    return new BenchmarkKey(year - 1, measure, method);
  }

  @Override
  public String toString() {
    return year + " " + measure + " " + method;
  }
}
