package org.apmrules.engine.attack;

import static org.apmrules.engine.attack.Attack.argument;
import static org.apmrules.engine.attack.Attack.consequence;

import java.util.List;

/** Processes, files, network, threads and the state of the virtual machine. */
final class ProcessAndSystemAttacks {

  static final List<Attack> ALL =
      List.of(
          consequence("ends the process", "System.exit( 1 );", "System.exit"),
          consequence("halts the process", "Runtime.getRuntime().halt( 1 );", "Runtime.getRuntime"),
          consequence("starts a process", "Runtime.getRuntime().exec( \"id\" );", "exec"),
          consequence(
              "starts a process by its builder",
              "new ProcessBuilder( \"id\" ).start();",
              "ProcessBuilder"),
          consequence(
              "reads a file",
              "java.nio.file.Files.readString( java.nio.file.Path.of( \"secret\" ) );",
              "java.nio.file.Files"),
          consequence(
              "writes a file", "new java.io.FileWriter( \"mark\" ).close();", "java.io.FileWriter"),
          consequence(
              "deletes a file", "new java.io.File( \"pom.xml\" ).delete();", "java.io.File"),
          argument(
              "asks whether a file is there",
              "usd( new java.io.File( \"x\" ).length() )",
              "java.io.File"),
          consequence(
              "opens a connection", "new java.net.Socket( \"localhost\", 80 );", "java.net.Socket"),
          consequence(
              "fetches a page",
              "new java.net.URL( \"http://localhost\" ).openStream();",
              "java.net.URL"),
          consequence(
              "looks up a host",
              "java.net.InetAddress.getByName( \"localhost\" );",
              "java.net.InetAddress"),
          consequence("starts a thread", "new Thread().start();", "Thread"),
          consequence("stops its thread for a while", "Thread.sleep( 1000000 );", "Thread.sleep"),
          consequence(
              "uses a pool of threads",
              "java.util.concurrent.Executors.newCachedThreadPool();",
              "Executors"),
          consequence(
              "adds a shutdown hook",
              "Runtime.getRuntime().addShutdownHook( new Thread() );",
              "addShutdownHook"),
          consequence(
              "sets a system property",
              "System.setProperty( \"org.apmrules.attacked\", \"yes\" );",
              "System.setProperty"),
          argument(
              "reads a system property",
              "usd( System.getProperty( \"user.name\" ) )",
              "System.getProperty"),
          argument("reads the environment", "usd( System.getenv( \"PATH\" ) )", "System.getenv"),
          argument(
              "reads the clock", "usd( System.currentTimeMillis() )", "System.currentTimeMillis"),
          argument(
              "reads a random number",
              "usd( new java.util.Random().nextInt() )",
              "java.util.Random"),
          argument(
              "reads the date of today",
              "usd( java.time.LocalDate.now().getYear() )",
              "LocalDate.now"),
          consequence(
              "changes the default locale",
              "java.util.Locale.setDefault( java.util.Locale.ROOT );",
              "Locale.setDefault"),
          consequence("prints", "System.out.println( $name );", "System.out"),
          consequence("collects garbage", "System.gc();", "System.gc"),
          consequence(
              "looks up a name in a directory",
              "new javax.naming.InitialContext().lookup( \"ldap://localhost/x\" );",
              "javax.naming.InitialContext"));

  private ProcessAndSystemAttacks() {}
}
