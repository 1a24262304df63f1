package org.apmrules.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads and writes. Text is UTF-8 whatever the locale says.
 *
 * @param in standard input
 * @param out standard output, for answers
 * @param messages standard error, for people
 * @param terminal whether people watch standard error
 * @param colour whether standard output may be coloured
 */
record Streams(
    InputStream in, OutputStream out, PrintStream messages, boolean terminal, boolean colour) {

  /** Returns the streams of the process. */
  static Streams ofSystem() {
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Terminal.isOn(2),
        Colour.isWanted(System.getenv()) && Terminal.isOn(1));
  }

  /** Writes text to standard output. */
  void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
