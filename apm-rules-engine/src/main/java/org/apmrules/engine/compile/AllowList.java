package org.apmrules.engine.compile;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What generated classes of policy may use: themselves, the rule model of Drools, the value types
 * and cases of the interface, the vocabulary, and a few members of the Java library.
 */
final class AllowList {

  /** Types of the Java library with the members that may be used. */
  private static final Map<String, Set<String>> JAVA =
      Map.ofEntries(
          entry("java/lang/Object", Set.of("<init>", "equals", "hashCode", "toString", "clone")),
          entry("java/lang/String", Set.of("equals", "hashCode", "compareTo", "isEmpty", "length")),
          entry("java/lang/Integer", Set.of("valueOf", "intValue", "TYPE", "compareTo", "equals")),
          entry("java/lang/Long", Set.of("valueOf", "longValue", "TYPE", "compareTo", "equals")),
          entry("java/lang/Boolean", Set.of("valueOf", "booleanValue", "TYPE", "TRUE", "FALSE")),
          entry("java/lang/Number", Set.of()),
          entry("java/lang/Comparable", Set.of("compareTo")),
          entry("java/lang/CharSequence", Set.of()),
          entry(
              "java/lang/Enum",
              Set.of("<init>", "valueOf", "compareTo", "equals", "ordinal", "name")),
          entry("java/lang/Record", Set.of("equals")),
          entry("java/lang/Class", Set.of()),
          entry("java/lang/System", Set.of("arraycopy")),
          entry("java/lang/RuntimeException", Set.of("<init>")),
          entry("java/lang/Exception", Set.of()),
          entry("java/lang/Void", Set.of("TYPE")),
          entry("java/math/BigDecimal", Set.of("compareTo", "equals")),
          entry(
              "java/time/LocalDate",
              Set.of("equals", "compareTo", "isBefore", "isAfter", "isEqual", "of")),
          entry(
              "java/util/List",
              Set.of("of", "copyOf", "contains", "isEmpty", "size", "add", "equals")),
          entry(
              "java/util/Set",
              Set.of("of", "contains", "containsAll", "isEmpty", "size", "equals")),
          entry("java/util/Collection", Set.of("contains", "isEmpty", "size")),
          entry("java/util/Optional", Set.of("of", "empty", "isPresent", "isEmpty", "equals")),
          entry("java/util/ArrayList", Set.of("<init>", "add")),
          entry("java/util/Arrays", Set.of("asList")),
          entry("java/util/Collections", Set.of("emptyList")),
          entry("java/util/Objects", Set.of("equals")),
          entry("java/util/Locale", Set.of("ENGLISH")),
          entry("java/time/format/DateTimeFormatter", Set.of("ofPattern")),
          entry(
              "java/time/format/DateTimeFormatterBuilder",
              Set.of("<init>", "parseCaseInsensitive", "appendPattern", "toFormatter")),
          entry("java/lang/invoke/LambdaMetafactory", Set.of("metafactory")),
          entry("java/lang/invoke/StringConcatFactory", Set.of("makeConcatWithConstants")),
          entry("java/util/function/Supplier", Set.of()),
          entry("java/lang/invoke/SerializedLambda", Set.of()));

  /** The rule model of Drools, and the two helpers that its generated code calls. */
  private static final List<String> DROOLS =
      List.of(
          "org/drools/model/",
          "org/drools/modelcompiler/dsl/",
          "org/drools/modelcompiler/util/EvaluationUtil",
          "org/drools/util/DateUtils");

  private static final Set<String> DROOLS_IN_A_CONSEQUENCE = Set.of("insert");

  private static final String INTERFACE = "org/apmrules/api/";
  private static final List<String> NOT_OF_THE_INTERFACE =
      List.of(
          "org/apmrules/api/ApmRules",
          "org/apmrules/api/ApmRulesBuilder",
          "org/apmrules/api/spi/",
          "org/apmrules/api/internal/");
  private static final String ACCUMULATES = "org/apmrules/engine/accumulate/";

  private final Set<String> generated;
  private final Set<String> vocabulary;

  AllowList(Set<String> generatedClasses, List<String> vocabularyPackages) {
    this.generated = generatedClasses.stream().map(AllowList::internal).collect(Collectors.toSet());
    this.vocabulary =
        vocabularyPackages.stream().map(AllowList::internal).collect(Collectors.toSet());
  }

  boolean type(String type) {
    return JAVA.containsKey(type)
        || generated.contains(type)
        || DROOLS.stream().anyMatch(type::startsWith)
        || isInterface(type)
        || type.startsWith(ACCUMULATES)
        || vocabulary.contains(packageOf(type));
  }

  boolean member(String owner, String name) {
    if (owner.equals("org/drools/model/Drools")) {
      return DROOLS_IN_A_CONSEQUENCE.contains(name);
    }
    Set<String> members = JAVA.get(owner);
    return members == null ? type(owner) : members.contains(name);
  }

  private static boolean isInterface(String type) {
    return type.startsWith(INTERFACE)
        && NOT_OF_THE_INTERFACE.stream().noneMatch(each -> isOrIsIn(type, each));
  }

  private static boolean isOrIsIn(String type, String excluded) {
    return excluded.endsWith("/")
        ? type.startsWith(excluded)
        : type.equals(excluded) || type.startsWith(excluded + "$");
  }

  private static String packageOf(String type) {
    int slash = type.lastIndexOf('/');
    return slash < 0 ? "" : type.substring(0, slash);
  }

  private static String internal(String name) {
    return name.replace('.', '/');
  }
}
