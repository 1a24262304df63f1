package org.apmrules.api.contract;

/** Where in the order of steps a limit is applied. */
public enum LimitPlace {
  /** To gross savings or losses, before the sharing rate. */
  BEFORE_SHARING,
  /** To shared savings or losses, before quality changes them. */
  BEFORE_QUALITY,
  /** To what quality leaves. */
  AFTER_QUALITY
}
