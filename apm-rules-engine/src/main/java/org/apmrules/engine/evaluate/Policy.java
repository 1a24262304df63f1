package org.apmrules.engine.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apmrules.api.CaseType;
import org.apmrules.api.PolicyCase;
import org.apmrules.api.PolicyException;
import org.apmrules.api.PolicyYear;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.RuleSet;
import org.apmrules.api.TimeLimits;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexedRule;
import org.apmrules.engine.index.PolicyIndex;

/** All areas of one rule set, immutable. */
public final class Policy {

  private final Map<String, Area> areas;
  private final Map<Class<?>, Area> areaOf;
  private final PolicyIndex index;
  private final RuleSet ruleSet;

  /**
   * Links the compiled areas of an index.
   *
   * @throws PolicyException {@link ProblemCode#POLICY_REFUSED} if a class is not where the index
   *     says
   */
  public Policy(PolicyIndex index, ClassLoader classLoader) {
    this(index, linked(index.areas(), classLoader, Linking.BUILT_IN));
  }

  private Policy(PolicyIndex index, Map<String, Area> areas) {
    this.index = index;
    this.areas = Map.copyOf(areas);
    Map<Class<?>, Area> byCase = new HashMap<>();
    areas.values().forEach(area -> area.caseTypes().forEach(each -> byCase.put(each, area)));
    this.areaOf = byCase;
    this.ruleSet = describe(index);
  }

  /**
   * Returns this policy with some areas replaced or added, whose evaluation is watched; the others
   * are shared.
   */
  public Policy with(List<AreaIndex> edited, ClassLoader classLoader) {
    Map<String, Area> all = new HashMap<>(areas);
    all.putAll(linked(edited, classLoader, Linking.EDITED));
    List<AreaIndex> indexes = new ArrayList<>();
    all.values().forEach(area -> indexes.add(area.index()));
    indexes.sort(Comparator.comparing(AreaIndex::name));
    return new Policy(index.withAreas(indexes), all);
  }

  /**
   * Returns this policy evaluated in sessions of Drools throughout, as a second opinion: the
   * answers are the same.
   */
  public Policy inSessions() {
    Map<String, Area> all = new HashMap<>();
    areas.forEach((name, area) -> all.put(name, linked(name, area::inSessions)));
    return new Policy(index, all);
  }

  private static Map<String, Area> linked(
      List<AreaIndex> indexes, ClassLoader classLoader, Linking linking) {
    Map<String, Area> areas = new HashMap<>();
    for (AreaIndex each : indexes) {
      areas.put(each.name(), linked(each.name(), () -> new Area(each, classLoader, linking)));
    }
    return areas;
  }

  private static Area linked(String name, Linked area) {
    try {
      return area.link();
    } catch (ReflectiveOperationException notThere) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.POLICY_REFUSED,
              "The area " + name + " lacks the class " + notThere.getMessage() + "."),
          notThere);
    }
  }

  /** Links an area. */
  private interface Linked {
    Area link() throws ReflectiveOperationException;
  }

  /** Returns the list of areas. */
  public PolicyIndex index() {
    return index;
  }

  /** Returns the description of the rule set. */
  public RuleSet ruleSet() {
    return ruleSet;
  }

  /** Returns the case types that the areas answer, by name. */
  public List<Class<? extends PolicyCase<?>>> caseTypes() {
    List<Class<? extends PolicyCase<?>>> types = new ArrayList<>();
    for (Class<?> each : areaOf.keySet()) {
      @SuppressWarnings("unchecked") // only classes of cases are indexed
      Class<? extends PolicyCase<?>> caseType = (Class<? extends PolicyCase<?>>) each;
      types.add(caseType);
    }
    types.sort(Comparator.comparing(Policy::nameOf));
    return List.copyOf(types);
  }

  /** Returns the facts that follow from a year alone in an area. */
  public List<Object> parameters(String area, PolicyYear year) {
    Area known = areas.get(area);
    return known == null
        ? List.of()
        : EvaluationClock.within(TimeLimits.DEFAULT.ofCase(), () -> known.parameters(year).facts());
  }

  Evaluation evaluate(PolicyCase<?> policyCase) {
    Area area = areaOf.get(policyCase.getClass());
    if (area == null) {
      throw new PolicyException(
          Problem.of(
              ProblemCode.UNKNOWN_CASE_TYPE,
              "No area of this policy answers a " + policyCase.getClass().getSimpleName() + "."));
    }
    return area.evaluate(policyCase, this::evaluate);
  }

  private static String nameOf(Class<?> caseType) {
    CaseType name = caseType.getAnnotation(CaseType.class);
    return name == null ? caseType.getSimpleName() : name.value();
  }

  private static RuleSet describe(PolicyIndex index) {
    List<AreaIndex> sorted =
        index.areas().stream().sorted(Comparator.comparing(AreaIndex::name)).toList();
    List<RuleDescription> rules =
        sorted.stream()
            .flatMap(area -> area.rules().stream())
            .map(IndexedRule::description)
            .sorted(
                Comparator.comparing(RuleDescription::area)
                    .thenComparing(RuleDescription::file)
                    .thenComparing(RuleDescription::line))
            .toList();
    return new RuleSet(
        index.version(), hash(sorted), sorted.stream().map(AreaIndex::name).toList(), rules);
  }

  private static String hash(List<AreaIndex> areas) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (AreaIndex area : areas) {
        digest.update(
            (area.name() + "\n" + area.contentHash() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
