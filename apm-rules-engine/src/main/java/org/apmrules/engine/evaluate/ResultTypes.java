package org.apmrules.engine.evaluate;

import org.apmrules.engine.index.CaseTypes;

/** Remembers which result each case type asks for. */
final class ResultTypes extends ClassValue<Class<?>> {

  /** Returns the result type of a case type. */
  Class<?> of(Class<?> caseType) {
    return get(caseType);
  }

  @Override
  protected Class<?> computeValue(Class<?> caseType) {
    return CaseTypes.resultOf(caseType)
        .orElseThrow(() -> new IllegalStateException(caseType + " names no result type"));
  }
}
