package org.apmrules.engine.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.build.ToyBuild;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class AttackTest {

  /** What the attacks set or write if they run. */
  private static final String MARK = "org.apmrules.attacked";

  @TempDir static Path folder;

  private static final List<Attack> ATTACKS =
      Stream.of(
              ProcessAndSystemAttacks.ALL,
              CodeAttacks.ALL,
              ConditionAttacks.ALL,
              DeclarationAttacks.ALL,
              ResourceAttacks.ALL)
          .flatMap(List::stream)
          .toList();

  @TestFactory
  Stream<DynamicTest> anAttackIsRefusedByName() {
    return ATTACKS.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> refuse(each)));
  }

  @Test
  void thereAreAtLeastSixtyAndNoTwoAreTheSame() {
    assertTrue(ATTACKS.size() >= 60, "only " + ATTACKS.size());
    assertEquals(ATTACKS.size(), ATTACKS.stream().map(Attack::drl).distinct().count());
  }

  private static void refuse(Attack attack) throws IOException {
    Path overlay = Files.createTempDirectory(folder, "overlay");
    Files.createDirectories(overlay.resolve("fruit"));
    Files.writeString(overlay.resolve("fruit/attack.drl"), attack.drl());
    Path classes = folder.resolve("classes");
    Problem problem =
        assertThrows(PolicyException.class, () -> ToyBuild.load(classes, overlay)).problem();
    assertEquals(ProblemCode.POLICY_REFUSED, problem.code(), problem::toString);
    assertTrue(
        problem.message().contains(attack.construct()),
        () -> "\"" + attack.construct() + "\" is not named in:\n" + problem.message());
    assertNull(System.getProperty(MARK));
  }
}
