package org.apmrules.engine.check;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.PolicyYear;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * The types of facts that cases can bring: themselves, and all types that their class files name,
 * for a case makes the facts of which it consists by itself.
 */
final class GivenTypes {

  private static final int CLASS = 7;

  private final Set<String> seen = new HashSet<>();
  private final Set<Class<?>> types = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  GivenTypes(Collection<Class<?>> caseTypes) {
    for (Class<?> each : caseTypes) {
      open.add(each.getName());
      while (!open.isEmpty()) {
        follow(open.remove(), each.getClassLoader());
      }
    }
  }

  /** Tells whether a case can bring facts that a pattern of this type matches. */
  boolean contains(Class<?> type) {
    return PolicyYear.class.isAssignableFrom(type)
        || types.stream().anyMatch(type::isAssignableFrom);
  }

  private void follow(String name, ClassLoader loader) {
    if (!name.contains(".") || name.startsWith("java.") || !seen.add(name)) {
      return;
    }
    try {
      Class<?> type = Class.forName(name, false, loader);
      types.add(type);
      for (Method method : type.getDeclaredMethods()) {
        String returned = method.getGenericReturnType().getTypeName();
        open.addAll(List.of(returned.split("[^\\w.$]+", -1)));
      }
      bytes(name, loader).ifPresent(each -> readNames(new ClassReader(each)));
    } catch (ClassNotFoundException | LinkageError notOurs) {
      seen.add(name);
    }
  }

  private static Optional<byte[]> bytes(String name, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void readNames(ClassReader file) {
    char[] buffer = new char[file.getMaxStringLength()];
    for (int i = 1; i < file.getItemCount(); i++) {
      int item = file.getItem(i);
      if (item > 0 && file.readByte(item - 1) == CLASS) {
        addType(Type.getObjectType(file.readUTF8(item, buffer)));
      }
    }
  }

  private void addType(Type type) {
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      open.add(element.getClassName());
    }
  }
}
