package org.apmrules.engine.index;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Optional;
import org.apmrules.api.PolicyCase;

/** Tells which result a case type asks for. */
public final class CaseTypes {

  private CaseTypes() {}

  /** Returns R of a class that implements {@code PolicyCase<R>}. */
  public static Optional<Class<?>> resultOf(Class<?> caseType) {
    for (Type implemented : caseType.getGenericInterfaces()) {
      if (implemented instanceof ParameterizedType parameterized
          && parameterized.getRawType() == PolicyCase.class
          && parameterized.getActualTypeArguments()[0] instanceof Class<?> result) {
        return Optional.of(result);
      }
    }
    return Optional.empty();
  }
}
