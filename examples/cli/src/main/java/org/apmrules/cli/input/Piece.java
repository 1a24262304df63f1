package org.apmrules.cli.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.Utf8;

/** The bytes of one case, or the beginning of them if there are too many. */
final class Piece {

  /** Enough to make out an identifier. */
  private static final int KEPT_OF_TOO_LARGE = 4096;

  private final byte[] bytes;
  private final boolean tooLarge;

  private Piece(byte[] bytes, boolean tooLarge) {
    this.bytes = bytes;
    this.tooLarge = tooLarge;
  }

  int size() {
    return bytes.length;
  }

  boolean isBlank() {
    for (byte each : bytes) {
      if (each != ' ' && each != '\t' && each != '\r' && each != '\n') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the whole text.
   *
   * @throws PolicyException {@code INPUT_TOO_LARGE} or {@code INVALID_ENCODING}
   */
  String text() {
    if (tooLarge) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.INPUT_TOO_LARGE,
              "The case is written with more than " + Items.LARGEST + " bytes."));
    }
    return Utf8.decode(bytes);
  }

  /** Returns the beginning of the text, with replacements for what is no UTF-8. */
  String beginning() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Collects a piece byte by byte. */
  static final class Collector {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean tooLarge;

    void add(byte[] buffer, int from, int to) {
      int room = Items.LARGEST - kept.size();
      kept.write(buffer, from, Math.min(room, to - from));
      tooLarge |= to - from > room;
    }

    /** Returns what was collected, and starts anew. */
    Piece take() {
      byte[] bytes = kept.toByteArray();
      int length = tooLarge ? Math.min(KEPT_OF_TOO_LARGE, bytes.length) : bytes.length;
      if (length > 0 && bytes[length - 1] == '\r') {
        length--;
      }
      Piece piece = new Piece(Arrays.copyOf(bytes, length), tooLarge);
      kept.reset();
      tooLarge = false;
      return piece;
    }
  }
}
