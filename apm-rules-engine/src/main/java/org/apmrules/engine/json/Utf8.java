package org.apmrules.engine.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;

/** Decodes UTF-8 and refuses what is not UTF-8, instead of guessing. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Returns the text that the bytes stand for.
   *
   * @throws PolicyException {@code INVALID_ENCODING} with the number of the first wrong byte
   */
  public static String decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(input, text, true);
    if (result.isError()) {
      int at = input.position();
      throw Refusal.of(
          ProblemCode.INVALID_ENCODING,
          FieldPath.ROOT,
          "Byte "
              + (at + 1)
              + " (hexadecimal "
              + hexadecimal(bytes[at])
              + ") does not belong there in UTF-8.");
    }
    return text.flip().toString();
  }

  private static String hexadecimal(byte value) {
    return "" + Character.forDigit((value >> 4) & 0xF, 16) + Character.forDigit(value & 0xF, 16);
  }

  static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE);
  }
}
