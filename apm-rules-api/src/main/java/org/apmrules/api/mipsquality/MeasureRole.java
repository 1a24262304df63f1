package org.apmrules.api.mipsquality;

/** What part a measure plays in a quality score. */
public enum MeasureRole {
  /** Its points and the points available for it are in the score. */
  COUNTED,
  /** It is required and was not reported: no points of those available. */
  REQUIRED_BUT_NOT_REPORTED,
  /** It has left the score, with the points available for it. */
  LEFT_OUT,
  /** Other measures, or another collection type of the same measure, earned more. */
  OTHERS_EARNED_MORE
}
