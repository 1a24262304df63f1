package org.apmrules.api.benchmark;

/** How the bounds of a benchmark are listed. */
public enum BenchmarkForm {
  /**
   * Nine bounds: where the deciles 2 to 10 begin, from the worst performance to the best. The form
   * of CMS's files for the performance years 2017 to 2022.
   */
  DECILES_2_TO_10(9),
  /** Ten bounds: where the deciles 1 to 10 begin, from the worst performance to the best. */
  DECILES_1_TO_10(10),
  /**
   * Eleven bounds: the percentiles 1, 10, 20, 30, 40, 50, 60, 70, 80, 90 and 99 of what was
   * measured, from the lowest value to the highest, for inverse measures too. The form of CMS's
   * files since the performance year 2023.
   */
  PERCENTILES(11);

  private final int bounds;

  BenchmarkForm(int bounds) {
    this.bounds = bounds;
  }

  /** Returns how many bounds the form lists. */
  public int bounds() {
    return bounds;
  }
}
