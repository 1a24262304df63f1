package org.apmrules.cli.determine;

import java.io.InputStream;

/** Is told how far a batch has come. */
public interface Progress {

  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public InputStream watch(InputStream in) {
          return in;
        }

        @Override
        public void beforeWriting() {}

        @Override
        public void afterWriting(int cases, int problems) {}

        @Override
        public void close() {}
      };

  /** Returns a stream that tells how much of an input has been read. */
  InputStream watch(InputStream in);

  /** Answers are about to be written. */
  void beforeWriting();

  /** Answers were written. */
  void afterWriting(int cases, int problems);

  /** The batch has come to its end. */
  void close();
}
