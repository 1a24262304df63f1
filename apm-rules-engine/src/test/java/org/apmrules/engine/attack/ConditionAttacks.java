package org.apmrules.engine.attack;

import static org.apmrules.engine.attack.Attack.condition;

import java.util.List;

/** Code in conditions. */
final class ConditionAttacks {

  static final List<Attack> ALL =
      List.of(
          condition("evaluates code", "eval( System.getenv() != null )", "eval"),
          condition("matches from a call", "Fruit() from java.util.List.of()", "from"),
          condition(
              "reads from an entry point", "Fruit() from entry-point \"other\"", "entry-point"),
          condition(
              "collects into a list", "java.util.ArrayList() from collect( Fruit() )", "collect"),
          condition("watches a window of time", "Fruit() over window:time( 1h )", "window"),
          condition(
              "accumulates with code of its own",
              "accumulate( Fruit( $p : price ), init( int i = 0; ), action( System.exit( 1 ); ),"
                  + " result( i ) )",
              "accumulate"),
          condition(
              "accumulates with a function of its own choice",
              "accumulate( Fruit( $p : price ); $list : collectList( $p ) )",
              "collectList"),
          condition(
              "calls a static method in a constraint",
              "Fruit( System.getenv() != null )",
              "System"),
          condition(
              "asks for a class in a constraint",
              "Fruit( getClass().getName() == \"x\" )",
              "getClass"),
          condition(
              "reaches a class loader by field access",
              "Fruit( class.classLoader != null )",
              "class"),
          condition("walks a path", "Fruit( /price )", "/price"),
          condition("uses a query", "?ask( $x; )", "ask"),
          condition("matches any object", "Object()", "Object"),
          condition("matches by an unknown operator", "Fruit( name str[startsWith] \"x\" )", "str"),
          condition(
              "matches by a regular expression that runs away",
              "Fruit( name matches \"(a+)+b\" )",
              "matches"),
          condition(
              "creates an object in a constraint",
              "Fruit( new java.io.File( \"x\" ).exists() )",
              "java.io.File"),
          condition(
              "uses a lambda in a constraint",
              "Fruit( java.util.stream.Stream.generate( () -> 1 ).count() > 0 )",
              "Stream"),
          condition("casts inline in a constraint", "Fruit( this#Object.hashCode() > 1 )", "#"));

  private ConditionAttacks() {}
}
