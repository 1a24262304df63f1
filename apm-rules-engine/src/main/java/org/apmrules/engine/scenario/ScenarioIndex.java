package org.apmrules.engine.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The list of scenario files that is packaged with them, because jars cannot be listed. */
public final class ScenarioIndex {

  /** The folder of packaged scenarios. */
  static final String FOLDER = "META-INF/apm-rules/scenarios/";

  /** The list of files below the folder, one a line. */
  static final String RESOURCE = FOLDER + "index";

  private static final String SUFFIX = ".yaml";

  private ScenarioIndex() {}

  /**
   * Writes the list for the scenarios that have been copied to a folder of classes, if there are
   * any.
   *
   * @throws IOException if files cannot be listed or written
   */
  public static void write(Path classFolder) throws IOException {
    Path folder = classFolder.resolve(FOLDER);
    if (Files.isDirectory(folder)) {
      Files.writeString(classFolder.resolve(RESOURCE), String.join("\n", files(folder)) + "\n");
    }
  }

  /** Returns the scenario files below a folder, with slashes, sorted. */
  static List<String> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(SUFFIX))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
