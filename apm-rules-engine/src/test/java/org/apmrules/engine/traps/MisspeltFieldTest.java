package org.apmrules.engine.traps;

import static org.apmrules.engine.traps.RawDrools.CLASSIC;
import static org.apmrules.engine.traps.RawDrools.EXECUTABLE_MODEL;
import static org.apmrules.engine.traps.RawDrools.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apmrules.engine.traps.Facts.Score;
import org.junit.jupiter.api.Test;
import org.kie.api.builder.Message;

/**
 * Why both compilers read an overlay, the build is called within a catch, and messages are mapped
 * back to file and line by the engine: neither compiler alone tells an author what is wrong where.
 */
class MisspeltFieldTest {

  private static final String MISSPELT = rule("Misspelt", "Score( valeu > 3 )", "");
  private static final String NOT_A_NUMBER = rule("Text", "Score( value > \"high\" )", "");
  private static final String UNKNOWN_VARIABLE =
      rule("Unknown", "Score( $s : value )", "insert( $t );");

  @Test
  void theExecutableModelReportsAMisspeltFieldAtNoLine() {
    var message = onlyMessage(EXECUTABLE_MODEL, MISSPELT);
    assertEquals("toy/toy.drl", message.getPath());
    assertEquals(-1, message.getLine());
    assertTrue(message.getText().contains("valeu > 3"), message.getText());
  }

  @Test
  void theClassicCompilerReportsAMisspeltFieldAtTheLineOfItsPattern() {
    var message = onlyMessage(CLASSIC, MISSPELT);
    assertEquals("toy/toy.drl", message.getPath());
    assertEquals(6, message.getLine());
    assertTrue(message.getText().contains("valeu > 3"), message.getText());
  }

  @Test
  void theExecutableModelReportsAnUnknownVariableInAGeneratedFileInsteadOfTheAuthors() {
    var messages = EXECUTABLE_MODEL.build(UNKNOWN_VARIABLE).messages();
    assertTrue(messages.get(0).getText().contains("$t"), messages.toString());
    for (var message : messages) {
      assertTrue(message.getPath().matches("src/main/java/toy/.*\\.java"), message.getPath());
    }
  }

  @Test
  void theClassicCompilerReportsAnUnknownVariableAtTheLineWhereTheRuleStarts() {
    var message = onlyMessage(CLASSIC, UNKNOWN_VARIABLE);
    assertEquals("toy/toy.drl", message.getPath());
    assertEquals(4, message.getLine());
    assertTrue(message.getText().contains("$t"), message.getText());
  }

  @Test
  void aDecimalComparedWithTextThrowsOutOfTheBuildOfTheExecutableModel() {
    assertThrows(NumberFormatException.class, () -> EXECUTABLE_MODEL.build(NOT_A_NUMBER));
  }

  @Test
  void aDecimalComparedWithTextPassesTheClassicCompilerAndThrowsWhenAFactArrives() {
    var built = CLASSIC.build(NOT_A_NUMBER);
    assertEquals(List.of(), built.messages());
    var rules = built.rules();
    assertEquals(List.of(), RawDrools.conclude(rules));
    var failure =
        assertThrows(RuntimeException.class, () -> RawDrools.conclude(rules, Score.of("4")));
    assertTrue(failure.getMessage().contains("value > \"high\""), failure.getMessage());
  }

  private static Message onlyMessage(RawDrools drools, String rule) {
    var messages = drools.build(rule).messages();
    assertEquals(1, messages.size(), messages.toString());
    return messages.get(0);
  }
}
