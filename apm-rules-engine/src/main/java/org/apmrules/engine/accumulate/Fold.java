package org.apmrules.engine.accumulate;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * An accumulate function that keeps its values and computes the result when it is asked for.
 *
 * @param <T> the type of the values
 */
@SuppressWarnings("serial") // Drools asks for Externalizable; no function is ever written
abstract class Fold<T> implements AccumulateFunction<Fold.Values<T>> {

  @Serial private static final long serialVersionUID = 1L;

  private final Class<T> type;
  private final Class<?> resultType;

  Fold(Class<T> type, Class<?> resultType) {
    this.type = type;
    this.resultType = resultType;
  }

  /** Returns the type of the values. */
  final Class<T> valueType() {
    return type;
  }

  /** Returns the result; null, which Drools takes for no match, if there is none. */
  abstract @Nullable Object result(List<T> values);

  @Override
  public final Values<T> createContext() {
    return new Values<>();
  }

  @Override
  public final void init(Values<T> context) {
    context.values.clear();
  }

  @Override
  public final void accumulate(Values<T> context, Object value) {
    context.values.add(type.cast(value));
  }

  @Override
  public final void reverse(Values<T> context, Object value) {
    context.values.remove(type.cast(value));
  }

  @Override
  public final @Nullable Object getResult(Values<T> context) {
    return result(context.values);
  }

  @Override
  public final boolean supportsReverse() {
    return true;
  }

  @Override
  public final Class<?> getResultType() {
    return resultType;
  }

  @Override
  public final void writeExternal(ObjectOutput out) {}

  @Override
  public final void readExternal(ObjectInput in) {}

  /** The values seen so far. */
  static final class Values<T> implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private final transient List<T> values = new ArrayList<>();
  }
}
