package org.apmrules.engine.build;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.check.PolicyChecker;
import org.apmrules.engine.compile.AreaCompiler;
import org.apmrules.engine.compile.ClassScan;
import org.apmrules.engine.compile.CompiledArea;
import org.apmrules.engine.compile.MemoryClassLoader;
import org.apmrules.engine.compile.YearCoverage;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexFile;
import org.apmrules.engine.index.PolicyIndex;
import org.apmrules.engine.scenario.ScenarioIndex;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.PolicyFolder;

/**
 * Checks a folder of policy, compiles it and writes class files and index for the jar that will
 * hold it. Run by the build of a policy module.
 */
public final class PolicyBuild {

  private final Path policyFolder;
  private final Path classFolder;
  private final Path cacheFolder;
  private final String version;
  private final List<String> vocabulary;
  private final List<Finding> findings = new ArrayList<>();

  PolicyBuild(
      Path policyFolder,
      Path classFolder,
      Path cacheFolder,
      String version,
      List<String> vocabulary) {
    this.policyFolder = policyFolder;
    this.classFolder = classFolder;
    this.cacheFolder = cacheFolder;
    this.version = version;
    this.vocabulary = List.copyOf(vocabulary);
  }

  /**
   * Builds policy.
   *
   * @param arguments the policy folder, the folder for class files, a folder in which to keep
   *     classes between builds, the version of the policy
   */
  public static void main(String[] arguments) throws IOException {
    Path classFolder = Path.of(arguments[1]);
    GeneratedClasses.deleteBelow(classFolder);
    PolicyBuild build =
        new PolicyBuild(
            Path.of(arguments[0]),
            classFolder,
            Path.of(arguments[2]),
            arguments[3],
            VocabularyPackages.below(classFolder));
    List<Finding> findings = build.run();
    PrintStream out = System.err;
    findings.forEach(each -> out.println(each.toText()));
    if (!findings.isEmpty()) {
      out.println("The policy has " + findings.size() + " faults.");
      System.exit(1);
    }
  }

  /** Builds, and returns what is wrong; writes nothing if anything is. */
  List<Finding> run() throws IOException {
    ClassLoader classLoader = PolicyBuild.class.getClassLoader();
    PolicyChecker checker = new PolicyChecker(new PolicyFolder(policyFolder).read(), classLoader);
    if (!checker.findings().isEmpty()) {
      return checker.findings();
    }
    AreaCompiler compiler = new AreaCompiler(classLoader);
    AreaCache cache = new AreaCache(cacheFolder, classLoader);
    List<CompiledArea> compiled = new ArrayList<>();
    for (AreaPlan plan : checker.plans()) {
      compiled.add(cache.compile(plan, compiler));
    }
    if (!compiler.findings().isEmpty()) {
      return compiler.findings();
    }
    PolicyIndex index =
        new PolicyIndex(
            version,
            vocabulary,
            compiled.stream()
                .map(CompiledArea::index)
                .sorted(Comparator.comparing(AreaIndex::name))
                .toList());
    Map<String, byte[]> classes = new HashMap<>();
    for (int i = 0; i < compiled.size(); i++) {
      CompiledArea area = compiled.get(i);
      List<DrlSource> sources = checker.plans().get(i).sources();
      findings.addAll(new ClassScan(area, sources, vocabulary).findings());
      classes.putAll(area.classes());
    }
    if (!findings.isEmpty()) {
      return findings;
    }
    Policy policy = new Policy(index, new MemoryClassLoader(classLoader, classes));
    for (AreaPlan plan : checker.plans()) {
      findings.addAll(new YearCoverage(policy, plan).findings());
    }
    if (findings.isEmpty()) {
      write(index, classes);
    }
    return findings;
  }

  private void write(PolicyIndex index, Map<String, byte[]> classes) throws IOException {
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      Path file = classFolder.resolve(each.getKey().replace('.', '/') + ".class");
      Files.createDirectories(file.getParent());
      Files.write(file, each.getValue());
    }
    Path indexFile = classFolder.resolve(PolicyIndex.RESOURCE);
    Files.createDirectories(indexFile.getParent());
    Files.writeString(indexFile, IndexFile.write(index), StandardCharsets.UTF_8);
    ScenarioIndex.write(classFolder);
  }
}
