package org.apmrules.engine.build;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.check.PolicyChecker;
import org.apmrules.engine.compile.AreaCompiler;
import org.apmrules.engine.compile.CompiledArea;
import org.apmrules.engine.compile.MemoryClassLoader;
import org.apmrules.engine.compile.YearCoverage;
import org.apmrules.engine.evaluate.Policy;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.index.IndexFile;
import org.apmrules.engine.index.PolicyIndex;
import org.apmrules.engine.scenario.ScenarioIndex;
import org.apmrules.engine.source.PolicyFolder;

/**
 * Checks a folder of policy, compiles it and writes class files and index for the jar that will
 * hold it. Run by the build of a policy module.
 */
public final class PolicyBuild {

  private final Path policyFolder;
  private final Path classFolder;
  private final String version;
  private final List<Finding> findings = new ArrayList<>();

  PolicyBuild(Path policyFolder, Path classFolder, String version) {
    this.policyFolder = policyFolder;
    this.classFolder = classFolder;
    this.version = version;
  }

  /**
   * Builds policy.
   *
   * @param arguments the policy folder, the folder for class files, the version of the policy
   */
  public static void main(String[] arguments) throws IOException {
    PolicyBuild build = new PolicyBuild(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]);
    List<Finding> findings = build.run();
    PrintStream out = System.err;
    findings.forEach(out::println);
    if (!findings.isEmpty()) {
      out.println("The policy has " + findings.size() + " faults.");
      System.exit(1);
    }
  }

  /** Builds, and returns what is wrong; writes nothing if anything is. */
  List<Finding> run() throws IOException {
    ClassLoader vocabulary = PolicyBuild.class.getClassLoader();
    PolicyChecker checker = new PolicyChecker(new PolicyFolder(policyFolder).read(), vocabulary);
    if (!checker.findings().isEmpty()) {
      return checker.findings();
    }
    AreaCompiler compiler = new AreaCompiler(vocabulary);
    List<CompiledArea> compiled = checker.plans().stream().map(compiler::compile).toList();
    if (!compiler.findings().isEmpty()) {
      return compiler.findings();
    }
    PolicyIndex index =
        new PolicyIndex(version, compiled.stream().map(CompiledArea::index).toList());
    Map<String, byte[]> classes = new HashMap<>();
    compiled.forEach(each -> classes.putAll(each.classes()));
    Policy policy = new Policy(index, new MemoryClassLoader(vocabulary, classes));
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
    List<AreaIndex> areas = new ArrayList<>(index.areas());
    areas.sort(java.util.Comparator.comparing(AreaIndex::name));
    Files.writeString(
        indexFile,
        IndexFile.write(new PolicyIndex(index.version(), areas)),
        StandardCharsets.UTF_8);
    ScenarioIndex.write(classFolder);
  }
}
