package org.apmrules.engine.check;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apmrules.engine.spelling.Suggestion;

/** The fields and operations of a type, as rules see them. */
final class Members {

  private static final Set<String> OF_EVERY_OBJECT =
      Arrays.stream(Object.class.getMethods())
          .map(Method::getName)
          .collect(Collectors.toUnmodifiableSet());

  private Members() {}

  /** Returns the type of a field, or of an operation without arguments of that name. */
  static Optional<Class<?>> field(Class<?> owner, String name) {
    String upper = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    for (String accessor : List.of(name, "get" + upper, "is" + upper)) {
      for (Method method : owner.getMethods()) {
        boolean reads = method.getParameterCount() == 0 && method.getReturnType() != void.class;
        if (reads && method.getName().equals(accessor) && !isStatic(method)) {
          return Optional.of(returned(method));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the type of a constant of a type. */
  static Optional<Class<?>> constant(Class<?> owner, String name) {
    for (Field field : owner.getFields()) {
      if (field.getName().equals(name) && Modifier.isStatic(field.getModifiers())) {
        return Optional.of(field.getType());
      }
    }
    return Optional.empty();
  }

  /** Returns the operations of a name. */
  static List<Method> operations(Class<?> owner, String name, boolean ofTheType) {
    List<Method> found = new ArrayList<>();
    for (Method method : owner.getMethods()) {
      if (method.getName().equals(name) && isStatic(method) == ofTheType) {
        found.add(method);
      }
    }
    return found;
  }

  /** Returns what an operation gives, as far as it can be known. */
  static Class<?> returned(Method method) {
    return method.getGenericReturnType() instanceof TypeVariable<?>
        ? Scope.UNKNOWN
        : method.getReturnType();
  }

  /** Tells whether an operation or constructor takes arguments of these types. */
  static boolean takes(Executable callee, List<Class<?>> arguments) {
    Class<?>[] parameters = callee.getParameterTypes();
    int fixed = callee.isVarArgs() ? parameters.length - 1 : parameters.length;
    if (arguments.size() < fixed || (arguments.size() > fixed && !callee.isVarArgs())) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      Class<?> parameter = i < fixed ? parameters[i] : parameters[fixed].getComponentType();
      if (!fits(arguments.get(i), parameter)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Class<?> argument, Class<?> parameter) {
    Class<?> given = ReachableTypes.boxed(argument);
    Class<?> wanted = ReachableTypes.boxed(parameter);
    boolean widens = parameter == long.class && given == Integer.class;
    return argument == Scope.UNKNOWN || widens || wanted.isAssignableFrom(given);
  }

  /** Says which fields a type has. */
  static String fieldsOf(Class<?> owner, String misspelt) {
    List<String> fields = fieldNames(owner);
    String list =
        fields.isEmpty()
            ? owner.getSimpleName() + " has no fields."
            : owner.getSimpleName()
                + (fields.size() == 1 ? " has the field " : " has the fields ")
                + String.join(", ", fields)
                + ".";
    return list + Suggestion.of(misspelt, named(owner, false));
  }

  /** Says which constants a type has. */
  static String constantsOf(Class<?> owner, String misspelt) {
    TreeSet<String> names = new TreeSet<>();
    for (Field field : owner.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        names.add(field.getName());
      }
    }
    return owner.getSimpleName()
        + " has "
        + String.join(", ", names)
        + "."
        + (misspelt.isEmpty() ? "" : Suggestion.of(misspelt, names));
  }

  /** Says which operations a type has. */
  static String operationsOf(Class<?> owner, String misspelt, boolean ofTheType) {
    NavigableSet<String> names = named(owner, ofTheType);
    if (!ofTheType) {
      fieldNames(owner).forEach(names::remove);
    }
    String list =
        names.isEmpty()
            ? owner.getSimpleName() + " has no operations."
            : owner.getSimpleName() + " has the operations " + String.join(", ", names) + ".";
    return list + Suggestion.of(misspelt, named(owner, ofTheType));
  }

  /** Says what the operations or constructors take. */
  static String forms(String name, Collection<? extends Executable> callees) {
    return callees.stream()
        .map(
            callee ->
                name
                    + Arrays.stream(callee.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "( ", " )"))
                        .replace("(  )", "()"))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" or "));
  }

  /** Returns the names of the components of a record. */
  static List<String> fieldNames(Class<?> owner) {
    return owner.isRecord()
        ? Arrays.stream(owner.getRecordComponents()).map(RecordComponent::getName).toList()
        : List.of();
  }

  private static NavigableSet<String> named(Class<?> owner, boolean ofTheType) {
    TreeSet<String> names = new TreeSet<>();
    for (Method method : owner.getMethods()) {
      boolean inherited =
          OF_EVERY_OBJECT.contains(method.getName()) || method.getName().equals("compareTo");
      if (isStatic(method) == ofTheType && !inherited && !method.isSynthetic()) {
        names.add(method.getName());
      }
    }
    return names;
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }
}
