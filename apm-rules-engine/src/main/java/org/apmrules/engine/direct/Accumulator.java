package org.apmrules.engine.direct;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * A function that an accumulate computes.
 *
 * @param function the function
 * @param source the place of the values in the frame
 * @param context the place of the values accumulated so far
 * @param result the place of the result
 */
record Accumulator(AccumulateFunction<Serializable> function, int source, int context, int result) {

  void begin(@Nullable Object[] frame) throws Exception {
    Serializable values = function.createContext();
    function.init(values);
    frame[context] = values;
  }

  void add(@Nullable Object[] frame) {
    function.accumulate((Serializable) frame[context], frame[source]);
  }

  /** Computes the result; false if there is none, so that the rule does not match. */
  boolean end(@Nullable Object[] frame) throws Exception {
    frame[result] = function.getResult((Serializable) frame[context]);
    return frame[result] != null;
  }
}
