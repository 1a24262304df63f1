package org.apmrules.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the class that a simple name means in a DRL file. */
final class TypeNames {

  private final ClassLoader classLoader;
  private final String packageName;
  private final List<String> imports;

  TypeNames(ClassLoader classLoader, String packageName, List<String> imports) {
    this.classLoader = classLoader;
    this.packageName = packageName;
    this.imports = List.copyOf(imports);
  }

  Optional<Class<?>> find(String name) {
    List<String> candidates = new ArrayList<>();
    String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    for (String imported : imports) {
      if (imported.endsWith("." + first)) {
        candidates.add(imported + name.substring(first.length()));
      } else if (imported.endsWith(".*")) {
        candidates.add(imported.substring(0, imported.length() - 1) + name);
      }
    }
    candidates.add(packageName + "." + name);
    candidates.add("java.lang." + name);
    candidates.add(name);
    return candidates.stream().flatMap(each -> load(each).stream()).findFirst();
  }

  /** Loads a class without initialising it; the dots of nested classes may be dots. */
  private Optional<Class<?>> load(String name) {
    String binary = name;
    while (true) {
      try {
        return Optional.of(Class.forName(binary, false, classLoader));
      } catch (ClassNotFoundException | LinkageError notThere) {
        int dot = binary.lastIndexOf('.');
        if (dot < 0) {
          return Optional.empty();
        }
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
  }
}
