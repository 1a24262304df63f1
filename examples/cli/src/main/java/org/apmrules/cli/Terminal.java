package org.apmrules.cli;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Finds out whether a terminal shows what the process writes; Java knows only of input. */
final class Terminal {

  private Terminal() {}

  /**
   * Returns whether a stream is a terminal; no if the system cannot tell, as on Windows.
   *
   * @param stream 1 for standard output, 2 for standard error
   */
  static boolean isOn(int stream) {
    if (File.separatorChar != '/') {
      return false;
    }
    try {
      Process test =
          new ProcessBuilder("test", "-t", Integer.toString(stream))
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
