package org.apmrules.examples.replay;

/** A record lacks a figure that its settlement rests on: its cell is empty or suppressed. */
public final class NotPublishedException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** Makes the exception with a sentence that names the record and the figure. */
  public NotPublishedException(String sentence) {
    super(sentence);
  }
}
