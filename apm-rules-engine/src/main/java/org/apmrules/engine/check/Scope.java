package org.apmrules.engine.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The variables that a part of a rule may use. */
final class Scope {

  /** Stands for a type that is not known because of a fault that is reported already. */
  static final Class<?> UNKNOWN = Unknown.class;

  private final @Nullable Scope outer;
  private final Map<String, Class<?>> variables = new LinkedHashMap<>();
  private final Map<String, String> hidden = new LinkedHashMap<>();
  private boolean incomplete;

  Scope() {
    this(null);
  }

  private Scope(@Nullable Scope outer) {
    this.outer = outer;
  }

  /** Returns a scope whose variables those outside of it do not see. */
  Scope inner() {
    return new Scope(this);
  }

  void bind(String variable, Class<?> type) {
    variables.put(variable, type);
  }

  Optional<Class<?>> find(String variable) {
    Class<?> type = variables.get(variable);
    if (type == null && outer != null) {
      return outer.find(variable);
    }
    return Optional.ofNullable(type);
  }

  /** Remembers the variables of an inner scope, to say why they are not known. */
  void hide(Scope inner, String within) {
    inner.variables.keySet().forEach(each -> hidden.put(each, within));
    hidden.putAll(inner.hidden);
  }

  /** Takes over the variables of one of several alternatives. */
  void adopt(Scope alternative) {
    variables.putAll(alternative.variables);
    hidden.putAll(alternative.hidden);
  }

  /** Returns within what a variable is bound that is not to be seen from here. */
  Optional<String> hiddenWithin(String variable) {
    String within = hidden.get(variable);
    if (within == null && outer != null) {
      return outer.hiddenWithin(variable);
    }
    return Optional.ofNullable(within);
  }

  /** Says that a fault kept variables from being known, which is no other fault. */
  void becomeIncomplete() {
    incomplete = true;
    if (outer != null) {
      outer.becomeIncomplete();
    }
  }

  boolean isIncomplete() {
    return incomplete || (outer != null && outer.isIncomplete());
  }

  Collection<String> names() {
    TreeSet<String> names = new TreeSet<>(variables.keySet());
    if (outer != null) {
      names.addAll(outer.names());
    }
    return names;
  }

  private static final class Unknown {}
}
