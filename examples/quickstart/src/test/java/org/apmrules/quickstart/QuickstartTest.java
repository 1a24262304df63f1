package org.apmrules.quickstart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  static String printed() {
    PrintStream original = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Quickstart.main(new String[0]);
    } finally {
      System.setOut(original);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theProgramPrintsTheStatusItsReasonAndAProblem() {
    String printed = printed();
    assertTrue(printed.startsWith("2023: QP, paid in 2025"), printed);
    assertTrue(printed.contains("42 CFR 414.1430"), printed);
    assertTrue(printed.contains("Status: PARTIAL_QP"), printed);
    assertTrue(printed.contains("P301 NO_RULE"), printed);
  }
}
