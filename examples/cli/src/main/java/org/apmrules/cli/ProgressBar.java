package org.apmrules.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apmrules.cli.determine.Progress;

/**
 * Shows on a terminal how far a batch has come, once it has taken a second. Not to be used for
 * anything but a terminal.
 */
final class ProgressBar implements Progress {

  private static final long FIRST_SHOWN_AFTER = 1_000_000_000L;
  private static final long SHOWN_EVERY = 100_000_000L;
  private static final int WIDTH = 30;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final long totalBytes;
  private final PrintStream terminal;
  private final LongSupplier nanoTime;
  private long nextShown;
  private boolean shown;
  private long bytes;
  private long cases;
  private long problems;

  /**
   * Prepares a bar.
   *
   * @param totalBytes how much there is to read; 0 if unknown
   * @param nanoTime the clock
   */
  ProgressBar(long totalBytes, PrintStream terminal, LongSupplier nanoTime) {
    this.totalBytes = totalBytes;
    this.terminal = terminal;
    this.nanoTime = nanoTime;
    this.nextShown = nanoTime.getAsLong() + FIRST_SHOWN_AFTER;
  }

  @Override
  public InputStream watch(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        bytes += read < 0 ? 0 : 1;
        return read;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        bytes += Math.max(0, read);
        return read;
      }
    };
  }

  /** Clears the way, as answers may go to the same terminal. */
  @Override
  public void beforeWriting() {
    if (shown) {
      terminal.print(ERASE_LINE);
      terminal.flush();
      shown = false;
    }
  }

  @Override
  public void afterWriting(int moreCases, int moreProblems) {
    cases += moreCases;
    problems += moreProblems;
    long now = nanoTime.getAsLong();
    if (now - nextShown >= 0) {
      nextShown = now + SHOWN_EVERY;
      terminal.print(line());
      terminal.flush();
      shown = true;
    }
  }

  private String line() {
    String counts = String.format(Locale.ROOT, "%,d cases, %,d problems", cases, problems);
    if (totalBytes == 0) {
      return ERASE_LINE + counts;
    }
    int percent = (int) Math.min(100, bytes * 100 / totalBytes);
    int filled = percent * WIDTH / 100;
    return String.format(
        Locale.ROOT,
        "%s[%s%s] %d%% %s",
        ERASE_LINE,
        "#".repeat(filled),
        ".".repeat(WIDTH - filled),
        percent,
        counts);
  }

  @Override
  public void close() {
    beforeWriting();
  }
}
