package org.apmrules.engine.evaluate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a value when it is first needed, and keeps it. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> source;
  private volatile @Nullable T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = source.get();
          value = known;
        }
      }
    }
    return known;
  }
}
