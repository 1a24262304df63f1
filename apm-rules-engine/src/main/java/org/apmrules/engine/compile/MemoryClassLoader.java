package org.apmrules.engine.compile;

import java.util.Map;

/**
 * Defines classes from memory, before those of its parent: the rules of an edited area may have the
 * name that those of the built-in one have.
 */
public final class MemoryClassLoader extends ClassLoader {

  private final Map<String, byte[]> classes;

  /** Defines the classes, given by binary name, below a parent. */
  public MemoryClassLoader(ClassLoader parent, Map<String, byte[]> classes) {
    super(parent);
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}
