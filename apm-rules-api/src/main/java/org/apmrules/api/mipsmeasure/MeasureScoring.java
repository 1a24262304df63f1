package org.apmrules.api.mipsmeasure;

/** On what the points of a quality measure rest. */
public enum MeasureScoring {
  /** Its performance is compared with its benchmark. */
  COMPARED_WITH_BENCHMARK,
  /** It has no benchmark, or fewer cases than the minimum, and earns what policy gives for that. */
  NO_BENCHMARK_OR_CASE_MINIMUM,
  /** Too few of the eligible cases were reported. */
  DATA_COMPLETENESS_NOT_MET,
  /** It has no benchmark, or fewer cases than the minimum, and leaves the score altogether. */
  EXCLUDED,
  /** It is suppressed for a significant change or error, and leaves the score altogether. */
  SUPPRESSED
}
