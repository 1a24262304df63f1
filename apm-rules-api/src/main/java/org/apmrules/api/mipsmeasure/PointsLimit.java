package org.apmrules.api.mipsmeasure;

/** A limit that decides the points of a quality measure instead of its performance. */
public enum PointsLimit {
  /** The fewest points that a measure with a benchmark earns. */
  FLOOR,
  /** The fewest points that a new measure earns. */
  NEW_MEASURE_FLOOR,
  /** The most points that a topped out measure earns. */
  TOPPED_OUT_CAP
}
