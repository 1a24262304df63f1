package org.apmrules.api.terms;

/** A day of the performance year on which CMS looks at Participation Lists. */
public enum SnapshotDate {
  /** March 31. */
  MARCH_31,
  /** June 30. */
  JUNE_30,
  /** August 31. */
  AUGUST_31,
  /** December 31. */
  DECEMBER_31
}
