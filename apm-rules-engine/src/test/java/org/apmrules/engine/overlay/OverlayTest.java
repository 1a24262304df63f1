package org.apmrules.engine.overlay;

import static org.apmrules.api.Money.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.api.Determination;
import org.apmrules.api.PerformanceYear;
import org.apmrules.api.PolicyException;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.build.ToyBuild;
import org.apmrules.engine.toy.Fruit;
import org.apmrules.engine.toy.FruitCase;
import org.apmrules.engine.toy.FruitResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlayTest {

  private static final FruitCase HALF_RIPE =
      new FruitCase(
          PerformanceYear.of(2019), List.of(new Fruit("plum", usd("2"), usd(50).over(usd(100)))));

  @TempDir static Path classes;
  @TempDir Path overlay;
  static ApmRules builtIn;

  @BeforeAll
  static void build() throws IOException {
    builtIn = ToyBuild.load(classes);
  }

  @BeforeEach
  void folder() throws IOException {
    Files.createDirectories(overlay.resolve("fruit"));
  }

  private void write(String name, String percent) throws IOException {
    Files.writeString(
        overlay.resolve("fruit/threshold.drl"),
        """
        package org.apmrules.engine.toy.fruit
        import org.apmrules.api.PerformanceYear
        import org.apmrules.engine.toy.RipeThreshold
        import static org.apmrules.api.Rate.percent
        rule "%s"
            @Citation( "Toy proposal" )
            @Confidence( "REGULATION" )
            @LastVerified( "2026-11-21" )
        when
            PerformanceYear( value >= 2017, value <= 2020 )
        then
            insert( new RipeThreshold( percent("%s") ) );
        end
        """
            .formatted(name, percent));
  }

  private ApmRules overlaid() throws IOException {
    return ToyBuild.load(classes, overlay);
  }

  @Test
  void aRuleOfTheSameNameReplacesTheBuiltInOneAndTheDerivationShowsWhereItCameFrom()
      throws IOException {
    write("Fruit is ripe at 50 percent until 2020", "50.01");
    ApmRules rules = overlaid();
    assertEquals(true, builtIn.determine(HALF_RIPE).result().premium());
    Determination<FruitResult> changed = rules.determine(HALF_RIPE);
    assertEquals(false, changed.result().premium());
    assertNotEquals(builtIn.ruleSet().contentHash(), rules.ruleSet().contentHash());
    String file = overlay.getFileName() + "/fruit/threshold.drl:5";
    assertTrue(changed.derivation().toText().contains(file), changed.derivation().toText());
  }

  @Test
  void aRuleOfAnotherNameIsAddedAndAYearCoveredTwiceIsRefused() throws IOException {
    write("A second threshold for the same years", "60");
    PolicyException refused = assertThrows(PolicyException.class, this::overlaid);
    assertEquals(ProblemCode.POLICY_REFUSED, refused.code());
    assertTrue(
        refused
            .problem()
            .message()
            .contains("RipeThreshold has a value for the performance years 2017 to 2020 already"),
        refused.getMessage());
  }

  @Test
  void aFileMayHaveTheNameOfABuiltInFileOfItsArea() throws IOException {
    Path builtInFile = Path.of(builtIn.ruleSet().rules().get(0).file()).getFileName();
    Files.writeString(
        overlay.resolve("fruit").resolve(builtInFile),
        """
        package org.apmrules.engine.toy.fruit
        import org.apmrules.api.PerformanceYear
        import org.apmrules.engine.toy.RipeThreshold
        import static org.apmrules.api.Rate.percent
        rule "Fruit is ripe at 50 percent until 2020"
            @Citation( "Toy proposal" )
            @Confidence( "REGULATION" )
            @LastVerified( "2026-11-21" )
        when
            PerformanceYear( value >= 2017, value <= 2020 )
        then
            insert( new RipeThreshold( percent("50.01") ) );
        end
        """);
    assertEquals(false, overlaid().determine(HALF_RIPE).result().premium());
    assertEquals(builtIn.ruleSet().rules().size(), overlaid().ruleSet().rules().size());
  }

  @Test
  void aRuleCanBeDisabledByName() throws IOException {
    Files.writeString(
        overlay.resolve("fruit/disabled.txt"),
        "# no premium at all\nRipe fruit earns the premium\n");
    PolicyException silent =
        assertThrows(PolicyException.class, () -> overlaid().determine(HALF_RIPE));
    assertEquals(ProblemCode.NO_RULE, silent.code());
  }

  @Test
  void disablingAnUnknownRuleIsRefused() throws IOException {
    Files.writeString(overlay.resolve("fruit/disabled.txt"), "Nobody knows me\n");
    PolicyException refused = assertThrows(PolicyException.class, this::overlaid);
    assertTrue(refused.getMessage().contains("Nobody knows me"), refused.getMessage());
  }

  @Test
  void aBadChangeIsRefusedWholeAndTheGoodRuleSetKeepsAnswering() throws IOException {
    write("Fruit is ripe at 50 percent until 2020", "50.01");
    ApmRules rules = overlaid();
    String good = rules.ruleSet().contentHash();
    Files.writeString(overlay.resolve("fruit/threshold.drl"), "package nonsense rule when");
    assertThrows(PolicyException.class, rules::reload);
    assertEquals(good, rules.ruleSet().contentHash());
    assertEquals(false, rules.determine(HALF_RIPE).result().premium());
    write("Fruit is ripe at 50 percent until 2020", "50");
    rules.reload();
    assertEquals(true, rules.determine(HALF_RIPE).result().premium());
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithThePlaceOfTheCharacter() throws IOException {
    byte[] latin = "package toy\n// 42 CFR \u00a7 9\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(overlay.resolve("fruit/latin.drl"), latin);
    PolicyException refused = assertThrows(PolicyException.class, this::overlaid);
    assertTrue(
        refused.getMessage().contains("/fruit/latin.drl:2:11: not-utf-8"), refused.getMessage());
  }

  @Test
  void anAreaWhoseBuiltInSourcesAreNotThereCannotBeEdited(@TempDir Path stripped)
      throws IOException {
    ClassLoader builtInOnly = ToyBuild.classLoader(stripped);
    Files.delete(stripped.resolve("META-INF/apm-rules/policy/fruit/premium.drl"));
    write("Fruit is ripe at 50 percent until 2020", "50.01");
    var builder = ApmRules.builder().classLoader(builtInOnly).overlay(overlay);
    PolicyException refused = assertThrows(PolicyException.class, builder::build);
    assertTrue(
        refused.getMessage().contains("fruit/premium.drl:1:1: no-source"), refused.getMessage());
  }
}
