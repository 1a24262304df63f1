package org.apmrules.engine.traps;

import static org.apmrules.engine.traps.RawDrools.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Why the engine scans compiled rules against an allow-list before any class is defined, and admits
 * no statement but {@code insert}: a rule is a Java program with all the rights of the process.
 */
class NothingStopsSystemAccessTest {

  private static final String FLAG = "org.apmrules.engine.traps.flag";

  @AfterEach
  void clearFlag() {
    System.clearProperty(FLAG);
  }

  @ParameterizedTest
  @EnumSource
  void aConsequenceReadsThePropertiesOfTheProcess(RawDrools drools) {
    assertEquals(
        List.of(System.getProperty("java.home")),
        conclude(drools, "Integer()", "insert( System.getProperty( \"java.home\" ) );"));
  }

  @ParameterizedTest
  @EnumSource
  void aConsequenceCallsAnythingByReflection(RawDrools drools) {
    conclude(
        drools,
        "Integer()",
        """
        Class.forName( "java.lang.System" )
            .getMethod( "setProperty", String.class, String.class )
            .invoke( null, "%s", "set" );
        """
            .formatted(FLAG));
    assertEquals("set", System.getProperty(FLAG));
  }

  @ParameterizedTest
  @EnumSource
  void evenAConditionActsOnTheProcess(RawDrools drools) {
    conclude(drools, "Integer( System.setProperty( \"" + FLAG + "\", \"set\" ) == null )", "");
    assertEquals("set", System.getProperty(FLAG));
  }

  @ParameterizedTest
  @EnumSource
  void aConsequenceWritesFiles(RawDrools drools, @TempDir Path folder) throws Exception {
    var file = folder.resolve("written");
    conclude(
        drools,
        "String( $file : this )",
        "java.nio.file.Files.writeString( java.nio.file.Path.of( $file ), \"text\" );",
        file.toString());
    assertEquals("text", Files.readString(file));
  }

  @ParameterizedTest
  @EnumSource
  void aConsequenceStartsThreads(RawDrools drools) {
    assertEquals(
        List.of(Thread.State.TERMINATED),
        conclude(
            drools,
            "Integer()",
            "Thread thread = new Thread(); thread.start(); thread.join();"
                + " insert( thread.getState() );"));
  }

  @ParameterizedTest
  @EnumSource
  void aConsequenceThatEndsTheProcessCompilesWithoutAMessage(RawDrools drools) {
    var exit = rule("Exit", "Integer()", "System.exit( 1 );");
    assertEquals(List.of(), drools.build(exit).messages());
  }

  private static List<Object> conclude(
      RawDrools drools, String pattern, String consequence, Object... facts) {
    var given = facts.length == 0 ? new Object[] {1} : facts;
    return RawDrools.conclude(drools.build(rule("Attack", pattern, consequence)).rules(), given);
  }
}
