package org.apmrules.engine.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Ratio;

/** Describes the types that cases and results are made of. */
final class Shapes {

  private Shapes() {}

  /**
   * Describes a record.
   *
   * @throws IllegalArgumentException if it has a component of a type that cases cannot have
   */
  static RecordShape ofRecord(Class<?> type) {
    return record(type, List.of());
  }

  private static RecordShape record(Class<?> type, List<Class<?>> around) {
    if (!type.isRecord() || !Modifier.isPublic(type.getModifiers())) {
      throw new IllegalArgumentException(type.getName() + " is no public record.");
    }
    if (around.contains(type)) {
      throw new IllegalArgumentException(type.getName() + " contains itself.");
    }
    List<Class<?>> inside = new ArrayList<>(around);
    inside.add(type);
    RecordComponent[] components = type.getRecordComponents();
    List<FieldShape> fields =
        Arrays.stream(components).map(component -> field(component, inside)).toList();
    return new RecordShape(constructor(type, components), fields);
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
    try {
      return type.getConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException notPublic) {
      throw new IllegalArgumentException(
          "The canonical constructor of " + type.getName() + " is not public.", notPublic);
    }
  }

  private static FieldShape field(RecordComponent component, List<Class<?>> around) {
    Type type = component.getGenericType();
    boolean isOptional = component.getType() == Optional.class;
    try {
      return new FieldShape(
          component.getName(),
          shape(isOptional ? argument(type) : type, around),
          isOptional,
          component.getAccessor());
    } catch (IllegalArgumentException unsupported) {
      throw new IllegalArgumentException(component + ": " + unsupported.getMessage(), unsupported);
    }
  }

  private static Shape shape(Type type, List<Class<?>> around) {
    if (type instanceof ParameterizedType generic) {
      if (generic.getRawType() == List.class) {
        return new ListShape(shape(argument(type), around));
      }
      if (generic.getRawType() == Set.class) {
        return new SetShape(shape(argument(type), around));
      }
    }
    if (!(type instanceof Class<?> plain)) {
      throw unsupported(type);
    }
    if (plain.isEnum()) {
      return new EnumShape(plain);
    }
    if (plain == Ratio.class) {
      return ratio();
    }
    return ScalarShapes.of(plain)
        .orElseGet(
            () -> {
              if (!plain.isRecord()) {
                throw unsupported(type);
              }
              return record(plain, around);
            });
  }

  private static Shape ratio() {
    RecordComponent[] components = Ratio.class.getRecordComponents();
    List<FieldShape> fields =
        Arrays.stream(components)
            .map(
                part ->
                    new FieldShape(part.getName(), ScalarShapes.DECIMAL, false, part.getAccessor()))
            .toList();
    return new WholeShape(new RecordShape(constructor(Ratio.class, components), fields));
  }

  private static Type argument(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getActualTypeArguments()[0];
    }
    throw unsupported(type);
  }

  private static IllegalArgumentException unsupported(Type type) {
    return new IllegalArgumentException(
        type.getTypeName() + " is no type that a case or a result can have.");
  }
}
