package org.apmrules.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.source.DrlSource;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles one checked area with the executable-model compiler of Drools. */
public final class AreaCompiler {

  private static final Pattern MODEL_CLASS = Pattern.compile(".*\\.Rules[0-9A-F]{32}");
  private static final String ROOT = "src/main/resources/";

  private final ClassLoader classLoader;
  private final List<Finding> findings = new ArrayList<>();

  /** Prepares a compiler whose class loader sees the vocabulary. */
  public AreaCompiler(ClassLoader classLoader) {
    this.classLoader = classLoader;
  }

  /** Returns what the compiler of Drools found wrong so far. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Compiles an area; if there are findings afterwards, the result must not be used. */
  public CompiledArea compile(AreaPlan plan) {
    Attempt attempt = attempt(plan, plan.sources());
    if (!attempt.faults().isEmpty()) {
      findings.addAll(new CompilerFaults(plan, this::isCompiled).of(attempt.faults()));
    }
    return new CompiledArea(plan.index().withModelClass(attempt.modelClass()), attempt.classes());
  }

  private boolean isCompiled(AreaPlan plan, List<DrlSource> sources) {
    return attempt(plan, sources).faults().isEmpty();
  }

  private Attempt attempt(AreaPlan plan, List<DrlSource> sources) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    String folder = ROOT + plan.packageName().replace('.', '/') + "/";
    for (DrlSource source : sources) {
      // With its folders, as an overlay's file can have the name of a built-in one.
      files.write(folder + source.file().replace('/', '_'), source.text());
    }
    KieBuilder builder = services.newKieBuilder(files, classLoader);
    Attempt attempt = new Attempt("", new HashMap<>(), new ArrayList<>());
    try {
      builder.buildAll(ExecutableModelProject.class);
      builder.getResults().getMessages(Message.Level.ERROR).stream()
          .map(Message::getText)
          .forEach(attempt.faults()::add);
      InternalKieModule module =
          (InternalKieModule) ((KieBuilderImpl) builder).getKieModuleIgnoringErrors();
      attempt = attempt.with(module);
    } catch (RuntimeException | StackOverflowError | LinkageError failed) {
      attempt.faults().add(String.valueOf(failed.getMessage()));
    }
    if (attempt.modelClass().isEmpty() && attempt.faults().isEmpty()) {
      attempt.faults().add("There is no rule.");
    }
    return attempt;
  }

  /** What one run of the compiler gave. */
  private record Attempt(String modelClass, Map<String, byte[]> classes, List<String> faults) {

    Attempt with(InternalKieModule module) {
      String model = modelClass;
      for (String file : module.getFileNames()) {
        if (file.endsWith(".class") && !file.startsWith("org/drools/project/")) {
          String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
          classes.put(name, module.getBytes(file));
          model = MODEL_CLASS.matcher(name).matches() ? name : model;
        }
      }
      return new Attempt(model, classes, faults);
    }
  }
}
