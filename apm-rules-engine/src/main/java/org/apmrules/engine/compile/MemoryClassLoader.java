package org.apmrules.engine.compile;

import java.util.Map;

/** Defines classes from memory. */
public final class MemoryClassLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  /** Defines the classes, given by binary name, below a parent. */
  public MemoryClassLoader(ClassLoader parent, Map<String, byte[]> classes) {
    super(parent);
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
