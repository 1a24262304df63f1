package org.apmrules.engine.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.check.PolicyChecker;
import org.apmrules.engine.compile.AreaCompiler;
import org.apmrules.engine.compile.CompiledArea;
import org.apmrules.engine.compile.MemoryClassLoader;
import org.apmrules.engine.compile.YearCoverage;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.BuiltInPolicy;
import org.apmrules.engine.source.DrlSource;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * The mutants of one area. Those of different rules are compiled together; each then is the area as
 * it is in force, with only its own rule exchanged.
 */
final class AreaMutants {

  private final Policy base;
  private final AreaIndex area;
  private final ClassLoader classLoader;
  private final List<DrlSource> sources;
  private final List<AreaIndex> others;
  private final AreaPlan plan;
  private final Model inForce;

  AreaMutants(Policy base, AreaIndex area, BuiltInPolicy builtIn, ClassLoader classLoader) {
    this.base = base;
    this.area = area;
    this.classLoader = classLoader;
    this.sources = sources(area, builtIn);
    this.others =
        base.index().areas().stream().filter(each -> !each.name().equals(area.name())).toList();
    this.plan = new PolicyChecker(sources, others, classLoader).plans().get(0);
    this.inForce = model(area.modelClass(), classLoader);
  }

  private static List<DrlSource> sources(AreaIndex area, BuiltInPolicy builtIn) {
    TreeSet<String> files = new TreeSet<>();
    area.rules().forEach(rule -> files.add(rule.description().file()));
    List<DrlSource> sources = new ArrayList<>();
    for (String file : files) {
      try {
        sources.add(new DrlSource(area.name(), file, builtIn.source(file)));
      } catch (IOException notPackaged) {
        throw new UncheckedIOException(notPackaged);
      }
    }
    return sources;
  }

  /** Returns the changes that the area allows. */
  List<Mutation> mutations() {
    return new Mutations(classLoader).of(sources);
  }

  /** Returns the first finding of the checks that keeps a mutant out, if there is one. */
  Optional<String> refusal(Mutation mutation) {
    PolicyChecker checker =
        new PolicyChecker(MutatedSource.with(mutation, sources), others, classLoader);
    return checker.findings().stream().findFirst().map(Finding::toString);
  }

  /** Returns what the checks of years find wrong with a mutant, if anything. */
  Optional<String> refusal(Policy mutant) {
    return new YearCoverage(mutant, plan).findings().stream().findFirst().map(Finding::toString);
  }

  /** Returns the policy with a rule dropped. */
  Policy without(Mutation dropped) {
    return mutant(
        inForce.getRules().stream()
            .filter(rule -> !rule.getName().equals(dropped.rule()))
            .toList());
  }

  /**
   * Compiles edits of different rules together and hands over the policy with each.
   *
   * @param refused told of each mutant that the compiler refuses, and why
   */
  void compile(
      List<Mutation> edits,
      BiConsumer<Mutation, Policy> compiled,
      BiConsumer<Mutation, String> refused) {
    Map<String, Edit> byRule = new LinkedHashMap<>();
    edits.forEach(each -> byRule.put(each.rule(), each.edit().orElseThrow()));
    AreaCompiler compiler = new AreaCompiler(classLoader);
    CompiledArea together =
        compiler.compile(
            new AreaPlan(
                area,
                plan.packageName(),
                MutatedSource.edited(byRule, plan.sources()),
                plan.endedParameters()));
    if (compiler.findings().isEmpty()) {
      Model changed =
          model(
              together.index().modelClass(),
              new MemoryClassLoader(classLoader, together.classes()));
      edits.forEach(each -> compiled.accept(each, with(each, changed)));
    } else if (edits.size() == 1) {
      refused.accept(edits.get(0), compiler.findings().get(0).toString());
    } else {
      compile(edits.subList(0, edits.size() / 2), compiled, refused);
      compile(edits.subList(edits.size() / 2, edits.size()), compiled, refused);
    }
  }

  private Policy with(Mutation edit, Model changed) {
    Rule edited =
        changed.getRules().stream()
            .filter(rule -> rule.getName().equals(edit.rule()))
            .findFirst()
            .orElseThrow();
    return mutant(exchanged(inForce.getRules(), edited));
  }

  /**
   * Puts a rule in the place of the one with its name: what is concluded first depends on the order
   * of the rules, and a change is to be noticed for what it says, not for where it stands.
   */
  static List<Rule> exchanged(List<Rule> rules, Rule edited) {
    return rules.stream()
        .map(rule -> rule.getName().equals(edited.getName()) ? edited : rule)
        .toList();
  }

  private Policy mutant(List<Rule> rules) {
    return base.with(
        List.of(area.withModelClass(MutantModel.class.getName())),
        new MutantLoader(classLoader, inForce, rules));
  }

  private static Model model(String modelClass, ClassLoader classLoader) {
    try {
      return (Model) classLoader.loadClass(modelClass).getConstructor().newInstance();
    } catch (ReflectiveOperationException noModel) {
      throw new IllegalStateException(noModel);
    }
  }
}
