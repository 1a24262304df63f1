package org.apmrules.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import org.apmrules.api.ApmRules;

/** Reports how long a new JVM takes to its first determination. */
public final class ColdStart {

  private ColdStart() {}

  /** Prints the milliseconds since the JVM started. */
  public static void main(String[] arguments) {
    PrintStream out = System.out;
    out.println(ApmRules.load().determine(QpCases.numbered(1)).result().status());
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    out.println(System.currentTimeMillis() - start + " ms from JVM start to first determination");
  }
}
