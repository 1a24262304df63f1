package org.apmrules.engine.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedClassesTest {

  private static final String HASH = "0123456789ABCDEF0123456789ABCDEF";

  @TempDir Path folder;

  @Test
  void onlyWhatWasGeneratedGoesAndItsEmptyFoldersWithIt() throws IOException {
    write("toy/Fruit.class");
    write("toy/Rules" + HASH + "RuleMethods0.class");
    write("toy/P01/LambdaPredicate" + HASH + ".class");
    write("index.txt");
    GeneratedClasses.deleteBelow(folder);
    assertEquals(List.of("index.txt", "toy", "toy/Fruit.class"), left());
  }

  private void write(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }

  private List<String> left() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> !path.equals(folder))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }
}
