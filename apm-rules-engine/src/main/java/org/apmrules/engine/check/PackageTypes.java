package org.apmrules.engine.check;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists the public names of a package, to find the one that a misspelt name meant. */
final class PackageTypes {

  private static final Pattern TYPE = Pattern.compile("(?:.*/)?([A-Z]\\w*)\\.class");

  private PackageTypes() {}

  /** Returns the simple names; those that cannot be listed are left out. */
  static NavigableSet<String> of(String packageName, ClassLoader classLoader) {
    TreeSet<String> names = new TreeSet<>();
    String path = packageName.replace('.', '/');
    try {
      for (URL url : Collections.list(classLoader.getResources(path))) {
        if (url.openConnection() instanceof JarURLConnection jar) {
          jar.getJarFile().stream()
              .map(JarEntry::getName)
              .filter(name -> name.startsWith(path + "/"))
              .filter(name -> name.indexOf('/', path.length() + 1) < 0)
              .forEach(name -> add(name, names));
        } else if (url.getProtocol().equals("file")) {
          try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
            files.forEach(file -> add(String.valueOf(file.getFileName()), names));
          }
        }
      }
    } catch (IOException | URISyntaxException unlisted) {
      return names;
    }
    return names;
  }

  private static void add(String file, Set<String> names) {
    Matcher type = TYPE.matcher(file);
    if (type.matches() && !type.group(1).matches("Rules[0-9A-F]{32}.*|.*Builder|Lambda.*")) {
      names.add(type.group(1));
    }
  }
}
