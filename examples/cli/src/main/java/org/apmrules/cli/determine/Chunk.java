package org.apmrules.cli.determine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Answers to some cases, ready to be written. */
final class Chunk {

  private final byte[] text;
  private final int cases;
  private final int problems;

  Chunk(String text, int cases, int problems) {
    this.text = text.getBytes(StandardCharsets.UTF_8);
    this.cases = cases;
    this.problems = problems;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(text);
  }

  int cases() {
    return cases;
  }

  /** Returns how many of the cases could not be determined. */
  int problems() {
    return problems;
  }
}
