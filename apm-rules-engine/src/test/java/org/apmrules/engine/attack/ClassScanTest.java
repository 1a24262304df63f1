package org.apmrules.engine.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.compile.AreaCompiler;
import org.apmrules.engine.compile.ClassScan;
import org.apmrules.engine.compile.CompiledArea;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.source.DrlSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The second wall alone: what the generated classes may use, had the subset let it through. */
class ClassScanTest {

  private static final List<String> VOCABULARY = List.of("org.apmrules.engine.toy");

  @TestFactory
  Stream<DynamicTest> whatReachesOutsideIsSeenInTheClassesBeforeTheyAreDefined() {
    return ProcessAndSystemAttacks.ALL.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> refuse(each)));
  }

  @Test
  void aSoundRuleIsNoFalseAlarm() {
    AreaCompiler compiler = new AreaCompiler(ClassScanTest.class.getClassLoader());
    CompiledArea area = compile(compiler, Attack.consequence("sound", "", ""));
    assertEquals(List.of(), compiler.findings());
    assertFalse(area.classes().isEmpty());
    assertEquals(List.of(), new ClassScan(area, VOCABULARY).findings());
  }

  private static void refuse(Attack attack) {
    AreaCompiler compiler = new AreaCompiler(ClassScanTest.class.getClassLoader());
    CompiledArea area = compile(compiler, attack);
    assertEquals(List.of(), compiler.findings(), "it must compile, to be of any use here");
    String found = new ClassScan(area, VOCABULARY).findings().toString();
    String type = attack.construct().substring(attack.construct().lastIndexOf('.') + 1);
    assertTrue(found.contains(type), () -> "\"" + type + "\" is not named in " + found);
  }

  private static CompiledArea compile(AreaCompiler compiler, Attack attack) {
    AreaIndex index =
        new AreaIndex("fruit", "", "", List.of(), List.of(), List.of(), List.of(), List.of());
    return compiler.compile(
        new AreaPlan(
            index,
            "org.apmrules.engine.toy.fruit",
            List.of(new DrlSource("fruit", "fruit/attack.drl", attack.drl())),
            Set.of()));
  }
}
