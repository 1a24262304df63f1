package org.apmrules.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The class files that an earlier build of policy has left behind. */
final class GeneratedClasses {

  private static final Pattern NAME =
      Pattern.compile(
          "(Lambda(Consequence|Predicate|Extractor)|Rules|DomainClassesMetadata)[0-9A-F]{32}.*\\.class");

  private GeneratedClasses() {}

  /** Returns whether a class file of this name was generated from rules. */
  static boolean isGenerated(String fileName) {
    return NAME.matcher(fileName).matches();
  }

  /**
   * Deletes them and the folders that are empty without them, so that what is packaged follows from
   * the sources alone.
   */
  static void deleteBelow(Path classFolder) throws IOException {
    try (Stream<Path> walk = Files.walk(classFolder)) {
      // What lies in a folder comes before the folder.
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        if (Files.isDirectory(path) ? isEmpty(path) : isGenerated(nameOf(path))) {
          Files.delete(path);
        }
      }
    }
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
