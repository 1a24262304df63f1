package org.apmrules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in a process of its own with little memory. */
class LargeInputTest {

  private static final int GIGABYTE = 1 << 30;
  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void aLineOfOneGigabyteIsAProblemAndTheNextLinesAreUnharmed() throws Exception {
    String good =
        "{\"case\":\"conversion-factor\",\"id\":%d,\"paymentYear\":2026,"
            + "\"qualifyingApmParticipant\":true}\n";
    Process process = start();
    try (OutputStream in = process.getOutputStream()) {
      write(in, good.formatted(1));
      write(in, "{\"id\":2,\"note\":\"");
      byte[] filler = new byte[MEGABYTE];
      Arrays.fill(filler, (byte) 'x');
      for (int i = 0; i < GIGABYTE / MEGABYTE; i++) {
        in.write(filler);
      }
      write(in, "\"}\n" + good.formatted(3));
    }
    assertEquals(3, process.waitFor(), () -> read("messages"));
    List<String> answers = read("out").lines().toList();
    assertEquals(3, answers.size());
    assertTrue(answers.get(0).startsWith("{\"id\":1,\"result\":"), answers.get(0));
    assertTrue(
        answers.get(1).startsWith("{\"id\":2,\"problem\":{\"code\":\"INPUT_TOO_LARGE\""),
        answers.get(1));
    assertTrue(answers.get(2).startsWith("{\"id\":3,\"result\":"), answers.get(2));
    assertEquals("", read("messages"), "nobody watches, so nothing is said");
  }

  private Process start() throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            classPath,
            Main.class.getName(),
            "determine",
            "-")
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("messages").toFile())
        .start();
  }

  private static void write(OutputStream in, String text) throws IOException {
    in.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
