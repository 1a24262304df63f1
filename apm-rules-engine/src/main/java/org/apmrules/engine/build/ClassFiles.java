package org.apmrules.engine.build;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** Lists the class files of a package, in folders and in jars. */
final class ClassFiles {

  private ClassFiles() {}

  /** Returns their resource paths, sorted; generated classes of rules are left out. */
  static NavigableSet<String> in(String packagePath, ClassLoader classLoader) throws IOException {
    NavigableSet<String> found = new TreeSet<>();
    for (URL url : Collections.list(classLoader.getResources(packagePath))) {
      if (url.openConnection() instanceof JarURLConnection jar) {
        jar.getJarFile().stream()
            .map(JarEntry::getName)
            .filter(name -> isIn(packagePath, name))
            .forEach(found::add);
      } else {
        listFolder(url, packagePath, found);
      }
    }
    return found;
  }

  private static void listFolder(URL url, String packagePath, NavigableSet<String> found)
      throws IOException {
    try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
      files
          .map(file -> packagePath + "/" + file.getFileName())
          .filter(name -> isIn(packagePath, name))
          .forEach(found::add);
    } catch (URISyntaxException notAFolder) {
      throw new IOException(notAFolder);
    }
  }

  private static boolean isIn(String packagePath, String name) {
    return name.startsWith(packagePath + "/")
        && name.endsWith(".class")
        && name.indexOf('/', packagePath.length() + 1) < 0
        && !GeneratedClasses.isGenerated(name.substring(packagePath.length() + 1));
  }
}
