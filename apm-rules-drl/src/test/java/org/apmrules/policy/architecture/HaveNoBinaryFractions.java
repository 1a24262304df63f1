package org.apmrules.policy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** No double or float in a class's fields, in its signatures, or in what it calls. */
final class HaveNoBinaryFractions extends ArchCondition<JavaClass> {
  private static final Set<String> BINARY_FRACTIONS =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  HaveNoBinaryFractions() {
    super("have no double or float in fields, signatures and calls");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    type.getFields().stream()
        .filter(field -> isBinary(field.getType()))
        .forEach(field -> refuse(type, field.getDescription(), events));
    type.getCodeUnits().stream()
        .filter(unit -> areBinary(unit.getParameterTypes()) || isBinary(unit.getReturnType()))
        .forEach(unit -> refuse(type, unit.getDescription(), events));
    type.getFieldAccessesFromSelf().stream()
        .filter(access -> isBinary(access.getTarget().getRawType()))
        .forEach(access -> refuse(type, access.getDescription(), events));
    type.getCodeUnitAccessesFromSelf().stream()
        .filter(
            access ->
                areBinary(access.getTarget().getRawParameterTypes())
                    || isBinary(access.getTarget().getRawReturnType())
                    || isBinary(access.getTargetOwner()))
        .forEach(access -> refuse(type, access.getDescription(), events));
  }

  private static void refuse(JavaClass type, String what, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(type, what + " uses a binary fraction"));
  }

  private static boolean areBinary(List<? extends JavaType> types) {
    return types.stream().anyMatch(HaveNoBinaryFractions::isBinary);
  }

  private static boolean isBinary(JavaType type) {
    return Stream.of(type.getAllInvolvedRawTypes())
        .flatMap(Collection::stream)
        .anyMatch(raw -> BINARY_FRACTIONS.contains(raw.getBaseComponentType().getName()));
  }
}
