package org.apmrules.engine.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Defines {@link MutantModel} anew for one mutant, and knows its rules. */
public final class MutantLoader extends ClassLoader {

  private final Model area;
  private final List<Rule> rules;

  MutantLoader(ClassLoader parent, Model area, List<Rule> rules) {
    super(parent);
    this.area = area;
    this.rules = List.copyOf(rules);
  }

  /** Returns the rules in force. */
  public Model area() {
    return area;
  }

  /** Returns the rules of the mutant. */
  public List<Rule> rules() {
    return rules;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.equals(MutantModel.class.getName())) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) {
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (InputStream in =
        Objects.requireNonNull(MutantModel.class.getResourceAsStream(file), file)) {
      byte[] bytes = in.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
