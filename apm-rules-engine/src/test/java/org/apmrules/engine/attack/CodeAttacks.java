package org.apmrules.engine.attack;

import static org.apmrules.engine.attack.Attack.argument;
import static org.apmrules.engine.attack.Attack.consequence;

import java.util.List;

/** Reflection, class loading, and code inside a consequence. */
final class CodeAttacks {

  static final List<Attack> ALL =
      List.of(
          argument("loads a class", "Class.forName( \"java.lang.Runtime\" )", "Class.forName"),
          argument("asks a fact for its class", "$price.getClass()", "getClass"),
          argument("asks for a method", "$price.getClass().getMethod( \"amount\" )", "getMethod"),
          argument(
              "asks for a class loader",
              "Thread.currentThread().getContextClassLoader()",
              "Thread.currentThread"),
          argument(
              "defines a class",
              "java.lang.invoke.MethodHandles.lookup()",
              "java.lang.invoke.MethodHandles"),
          argument("uses a class literal", "Runtime.class", "Runtime.class"),
          consequence(
              "reads a serialized object",
              "new java.io.ObjectInputStream( null ).readObject();",
              "java.io.ObjectInputStream"),
          consequence(
              "uses a script engine",
              "new javax.script.ScriptEngineManager();",
              "javax.script.ScriptEngineManager"),
          consequence("calls the session", "drools.halt();", "drools.halt"),
          consequence(
              "reaches for the engine through the session",
              "drools.getKieRuntime().getKieBase();",
              "getKieRuntime"),
          consequence("changes a fact", "modify( $price ) { }", "modify"),
          consequence("updates a fact", "update( $price );", "update"),
          consequence("deletes a fact", "delete( $price );", "delete"),
          consequence("declares a variable", "int i = 1;", "int i = 1"),
          consequence("loops for ever", "while( true ) { }", "while"),
          consequence("loops for ever by for", "for( ; ; ) { }", "for"),
          consequence(
              "declares a local class",
              "class Bad { static { System.exit( 1 ); } } new Bad();",
              "Bad"),
          consequence("locks", "synchronized( $price ) { }", "synchronized"),
          consequence("throws", "throw new Error();", "throw"),
          consequence("catches", "try { } finally { }", "try"),
          argument("uses an anonymous class", "new Object() { { System.exit( 1 ); } }", "Object"),
          argument(
              "uses a lambda",
              "usd( ( (java.util.function.Supplier<String>) () -> \"1\" ).get() )",
              "Supplier"),
          argument(
              "uses a method reference",
              "(java.util.function.Supplier<Object>) System::getenv",
              "System::getenv"),
          argument("assigns inside a conclusion", "$price = usd( \"1\" )", "$price = usd"),
          argument("chooses inside a conclusion", "$name == null ? $price : usd( \"1\" )", "?"),
          argument("computes inside a conclusion", "usd( 1 + 1 )", "1 + 1"),
          argument("casts", "(Money) (Object) $name", "(Money)"),
          consequence("hides a call behind a unicode escape", "\\u0053ystem.exit( 1 );", "exit"),
          argument(
              "hides a call behind a unicode escape in an argument",
              "usd( \\u0053ystem.lineSeparator() )",
              "lineSeparator"),
          argument(
              "hides a line end in a unicode escape",
              "usd( \"1\" ) ) ); //\\u000a System.exit( 1 ); insert( new RipeFruit( usd( \"2\" )",
              "System.exit"),
          argument(
              "closes the consequence and opens another method",
              "$price ) ); } static { System.exit( 1 ); } void other() { insert( new RipeFruit("
                  + " $price",
              "static"),
          consequence(
              "hides statements behind a comment", "/* */ System.exit( 1 ); /* */", "System.exit"));

  private CodeAttacks() {}
}
