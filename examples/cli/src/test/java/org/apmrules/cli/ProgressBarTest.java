package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private long now = Long.MAX_VALUE - 10;

  @Test
  void showsNothingInTheFirstSecond() {
    ProgressBar bar = bar(100);
    now += 999_999_999;
    bar.afterWriting(10, 0);
    bar.close();
    assertEquals("", shown());
  }

  @Test
  void showsHowMuchHasBeenReadAndHowManyCasesHaveProblems() throws IOException {
    ProgressBar bar = bar(100);
    try (InputStream in = bar.watch(new ByteArrayInputStream(new byte[60]))) {
      assertEquals(49, in.readNBytes(49).length);
      assertEquals(0, in.read());
    }
    now += 1_000_000_000;
    bar.afterWriting(12_345, 6);
    assertEquals(
        "\r\u001b[K[###############...............] 50% 12,345 cases, 6 problems", shown());
  }

  @Test
  void clearsItselfBeforeAnswersAndAtTheEnd() {
    ProgressBar bar = bar(0);
    now += 1_000_000_000;
    bar.afterWriting(1, 0);
    bar.beforeWriting();
    bar.beforeWriting();
    now += 1_000_000_000;
    bar.afterWriting(1, 1);
    bar.close();
    assertEquals(
        "\r\u001b[K1 cases, 0 problems\r\u001b[K\r\u001b[K2 cases, 1 problems\r\u001b[K", shown());
  }

  private ProgressBar bar(long totalBytes) {
    return new ProgressBar(
        totalBytes, new PrintStream(terminal, true, StandardCharsets.UTF_8), () -> now);
  }

  private String shown() {
    return terminal.toString(StandardCharsets.UTF_8);
  }
}
