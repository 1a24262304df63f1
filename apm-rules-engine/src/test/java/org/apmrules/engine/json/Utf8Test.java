package org.apmrules.engine.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

  @Test
  void decodesEveryLengthOfCharacter() {
    String text = "a\u00e9\u20ac\ud83d\ude00";
    assertEquals(text, Utf8.decode(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals("", Utf8.decode(new byte[0]));
  }

  @ParameterizedTest
  @CsvSource({
    "ff, 1, ff",
    "61e9, 2, e9",
    "6162c3, 3, c3",
    "c080, 1, c0",
    "eda080, 1, ed",
    "61f09f98, 2, f0",
    "f8888080, 1, f8",
  })
  void refusesOtherEncodingsAndNamesTheByte(String hexadecimal, int byteNumber, String value) {
    PolicyException refused =
        assertThrows(
            PolicyException.class, () -> Utf8.decode(HexFormat.of().parseHex(hexadecimal)));
    assertEquals(ProblemCode.INVALID_ENCODING, refused.code());
    assertEquals(
        "Byte " + byteNumber + " (hexadecimal " + value + ") does not belong there in UTF-8.",
        refused.problem().message());
  }
}
