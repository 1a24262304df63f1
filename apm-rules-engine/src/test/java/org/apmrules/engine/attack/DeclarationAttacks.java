package org.apmrules.engine.attack;

import static org.apmrules.engine.attack.Attack.declaration;
import static org.apmrules.engine.attack.Attack.metadata;

import java.util.List;

/** Declarations, attributes and annotations. */
final class DeclarationAttacks {

  static final List<Attack> ALL =
      List.of(
          declaration(
              "declares a function",
              "function int bad() { System.exit( 1 ); return 1; }",
              "function"),
          declaration("declares a global", "global java.io.PrintStream out", "global"),
          declaration(
              "declares a type",
              "declare Bad\n  i : int = System.identityHashCode( null )\nend",
              "declar"),
          declaration(
              "declares a type with an initialiser that runs code",
              "declare Bad\n  s : String = System.getenv( \"PATH\" )\nend",
              "declar"),
          declaration(
              "declares an enum",
              "declare enum Bad\n  A( System.getenv( \"PATH\" ) );\n  s : String\nend",
              "declar"),
          declaration(
              "declares an entry point", "declare entry-point \"other\" end", "entry-point"),
          declaration(
              "declares a window",
              "declare window W\n  Fruit() over window:length( 1 )\nend",
              "declar"),
          declaration(
              "declares a query", "query ask( String x )\n  Fruit( name == x )\nend", "ask"),
          declaration("imports a function", "import function java.lang.System.exit", "exit"),
          declaration(
              "imports an accumulate function",
              "import accumulate org.example.Bad bad",
              "accumulate"),
          declaration(
              "imports a static method",
              "import static java.lang.System.exit",
              "java.lang.System.exit"),
          declaration(
              "imports a class of the library", "import java.lang.Runtime", "java.lang.Runtime"),
          declaration("imports all of a package", "import java.io.*", "java.io"),
          declaration("sets the dialect", "dialect \"mvel\"", "dialect"),
          declaration("names a unit", "unit Bad", "unit"),
          metadata(
              "sets a salience by code", "salience( System.identityHashCode( null ) )", "salience"),
          metadata("enables by code", "enabled( System.getenv() == null )", "enabled"),
          metadata("sets a timer", "timer( int: 0 1 )", "timer"),
          metadata("sets an agenda group", "agenda-group \"x\"", "agenda-group"),
          metadata(
              "uses the annotation of another library", "@java.lang.Deprecated", "Deprecated"));

  private DeclarationAttacks() {}
}
