package org.apmrules.engine.check;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the class, constant or operation that a simple name means in a DRL file. */
final class TypeNames {

  private final ClassLoader classLoader;
  private final String packageName;
  private final List<String> imports;
  private final List<String> staticImports;

  TypeNames(
      ClassLoader classLoader,
      String packageName,
      List<String> imports,
      List<String> staticImports) {
    this.classLoader = classLoader;
    this.packageName = packageName;
    this.imports = List.copyOf(imports);
    this.staticImports = List.copyOf(staticImports);
  }

  /** Returns the type of a simple or qualified name. */
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

  /** Returns the type of a constant that is imported by its own name. */
  Optional<Class<?>> constant(String name) {
    for (Class<?> owner : ownersOf(name)) {
      for (Field field : owner.getFields()) {
        if (field.getName().equals(name) && Modifier.isStatic(field.getModifiers())) {
          return Optional.of(field.getType());
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the operations that are imported by their own name. */
  List<Method> operations(String name) {
    List<Method> found = new ArrayList<>();
    for (Class<?> owner : ownersOf(name)) {
      for (Method method : owner.getMethods()) {
        if (method.getName().equals(name) && Modifier.isStatic(method.getModifiers())) {
          found.add(method);
        }
      }
    }
    return found;
  }

  /** Returns the simple names that are imported, and those of the package as far as known. */
  NavigableSet<String> known() {
    TreeSet<String> names = new TreeSet<>();
    imports.stream().filter(each -> !each.endsWith(".*")).forEach(each -> names.add(last(each)));
    PackageTypes.of(packageName, classLoader).forEach(names::add);
    return names;
  }

  /** Returns the names of constants and operations that are imported by their own name. */
  NavigableSet<String> knownMembers() {
    TreeSet<String> names = new TreeSet<>();
    staticImports.stream()
        .filter(each -> !each.endsWith(".*"))
        .forEach(each -> names.add(last(each)));
    return names;
  }

  private List<Class<?>> ownersOf(String name) {
    List<Class<?>> owners = new ArrayList<>();
    for (String imported : staticImports) {
      if (last(imported).equals(name) || imported.endsWith(".*")) {
        load(imported.substring(0, imported.lastIndexOf('.'))).ifPresent(owners::add);
      }
    }
    return owners;
  }

  private static String last(String imported) {
    return imported.substring(imported.lastIndexOf('.') + 1);
  }

  /** Loads a class without initialising it; the dots of nested classes may be dots. */
  Optional<Class<?>> load(String name) {
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
