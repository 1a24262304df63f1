package org.apmrules.engine.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the packages of the vocabulary that stands beside policy. */
final class VocabularyPackages {

  private VocabularyPackages() {}

  /** Returns the packages that have class files below the folder, sorted. */
  static List<String> below(Path classFolder) throws IOException {
    try (Stream<Path> files = Files.walk(classFolder)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(Path::getParent)
          .filter(Objects::nonNull)
          .map(folder -> classFolder.relativize(folder).toString())
          .map(path -> path.replace('/', '.').replace('\\', '.'))
          .distinct()
          .sorted()
          .toList();
    }
  }
}
