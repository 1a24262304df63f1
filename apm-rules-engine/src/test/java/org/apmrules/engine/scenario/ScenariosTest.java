package org.apmrules.engine.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTest {

  @TempDir private Path folder;

  @Test
  void findsTheScenariosOfAFolderInTheOrderOfTheirFiles() throws IOException {
    write(folder, "b/2.yaml", "b/1.yaml", "a/1.yaml");
    Files.writeString(folder.resolve("b/notes.txt"), "no scenario");
    assertEquals(
        List.of("a/1.yaml:1", "b/1.yaml:1", "b/2.yaml:1"), places(Scenarios.inFolder(folder)));
  }

  @Test
  void findsPackagedScenariosInFoldersOfClassesAndInJars() throws IOException {
    write(folder.resolve(ScenarioIndex.FOLDER), "a/1.yaml");
    ScenarioIndex.write(folder);
    assertEquals(List.of("a/1.yaml:1"), packaged(folder));

    Path jar = folder.resolve("policy.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : List.of(ScenarioIndex.RESOURCE, ScenarioIndex.FOLDER + "a/1.yaml")) {
        zip.putNextEntry(new ZipEntry(entry));
        Files.copy(folder.resolve(entry), zip);
      }
    }
    assertEquals(List.of("a/1.yaml:1"), packaged(jar));
  }

  @Test
  void findsNoneWhereNoneArePackaged() throws IOException {
    ScenarioIndex.write(folder);
    assertEquals(List.of(), packaged(folder));
  }

  private static void write(Path folder, String... files) throws IOException {
    for (String file : files) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "- {name: n, because: b, given: {}, expect: {a: 1}}");
    }
  }

  private static List<String> packaged(Path classPath) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classPath.toUri().toURL()}, null)) {
      return places(Scenarios.onClassPath(loader));
    }
  }

  private static List<String> places(List<Scenario> scenarios) {
    return scenarios.stream().map(scenario -> scenario.source().toString()).toList();
  }
}
