package org.apmrules.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  /** Deletes them, so that what is packaged follows from the sources alone. */
  static void deleteBelow(Path classFolder) throws IOException {
    try (Stream<Path> files = Files.walk(classFolder)) {
      List<Path> generated =
          files.filter(file -> isGenerated(String.valueOf(file.getFileName()))).toList();
      for (Path file : generated) {
        Files.delete(file);
      }
    }
  }
}
