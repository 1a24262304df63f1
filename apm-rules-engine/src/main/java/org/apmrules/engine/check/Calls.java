package org.apmrules.engine.check;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apmrules.engine.language.Expression.Call;
import org.apmrules.engine.language.Expression.Creation;
import org.apmrules.engine.spelling.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finds what operations and constructors give, and reports those that are not there. */
final class Calls {

  private final Faults faults;

  Calls(Faults faults) {
    this.faults = faults;
  }

  /** Returns what an operation of a type, or of a value of the type, gives. */
  Class<?> of(Class<?> owner, Call call, List<Class<?>> arguments, boolean ofTheType) {
    List<Method> named = Members.operations(owner, call.name(), ofTheType);
    if (named.isEmpty()) {
      faults.add(
          call.nameAt(),
          FaultKind.UNKNOWN_OPERATION,
          owner.getSimpleName() + " has no operation " + call.name() + ".",
          Members.operationsOf(owner, call.name(), ofTheType));
      return Scope.UNKNOWN;
    }
    return chosen(named, call, arguments);
  }

  /** Returns what an operation gives that is named without an owner. */
  Class<?> ofOwnName(
      Call call, List<Class<?>> arguments, @Nullable Class<?> fact, TypeNames types) {
    List<Method> named = fact == null ? List.of() : Members.operations(fact, call.name(), false);
    if (named.isEmpty()) {
      named = types.operations(call.name());
    }
    if (!named.isEmpty()) {
      return chosen(named, call, arguments);
    }
    if (call.name().equals("eval")) {
      faults.add(
          call.nameAt(),
          FaultKind.FORBIDDEN_CONDITION,
          "The rule language has no eval.",
          "Write the test itself, as a constraint of the fact it looks at.");
    } else if (fact != null) {
      faults.add(
          call.nameAt(),
          FaultKind.UNKNOWN_OPERATION,
          fact.getSimpleName() + " has no operation " + call.name() + ".",
          Members.operationsOf(fact, call.name(), false));
    } else {
      faults.add(
          call.nameAt(),
          FaultKind.UNKNOWN_OPERATION,
          "There is no operation " + call.name() + ".",
          "Import it at the top of the file, such as import static org.apmrules.api.Rate.percent."
              + Suggestion.of(call.name(), types.knownMembers()));
    }
    return Scope.UNKNOWN;
  }

  private Class<?> chosen(List<Method> named, Call call, List<Class<?>> arguments) {
    List<Method> fitting = named.stream().filter(each -> Members.takes(each, arguments)).toList();
    if (fitting.isEmpty()) {
      refuseArguments(call.nameAt(), call.name(), named, arguments);
      return Scope.UNKNOWN;
    }
    if (fitting.stream().allMatch(each -> Modifier.isStatic(each.getModifiers()))) {
      new ConstantValue(faults).check(call, fitting);
    }
    List<Class<?>> returned = fitting.stream().<Class<?>>map(Members::returned).distinct().toList();
    return returned.stream()
        .filter(each -> returned.stream().allMatch(other -> other.isAssignableFrom(each)))
        .findFirst()
        .orElse(Scope.UNKNOWN);
  }

  /** Reports a type that cannot be created from these arguments. */
  void create(Class<?> type, Creation creation, List<Class<?>> arguments) {
    List<Constructor<?>> constructors = Arrays.asList(type.getConstructors());
    boolean concrete = !Modifier.isAbstract(type.getModifiers()) && !constructors.isEmpty();
    if (!concrete) {
      faults.add(
          creation.typeAt(),
          FaultKind.UNCLEAR_CONCLUSION,
          type.getSimpleName() + " cannot be created with new.",
          "Use one of its constants or operations.");
    } else if (constructors.stream().noneMatch(each -> Members.takes(each, arguments))) {
      refuseArguments(creation.typeAt(), creation.type(), constructors, arguments);
    }
  }

  private void refuseArguments(
      int at, String name, List<? extends Executable> callees, List<Class<?>> arguments) {
    String given =
        arguments.isEmpty()
            ? "nothing"
            : arguments.stream()
                .map(each -> each == Scope.UNKNOWN ? "?" : each.getSimpleName())
                .collect(Collectors.joining(", "));
    faults.add(
        at,
        FaultKind.WRONG_ARGUMENTS,
        name + " does not take " + given + ".",
        "Write " + Members.forms(name, callees) + ".");
  }
}
