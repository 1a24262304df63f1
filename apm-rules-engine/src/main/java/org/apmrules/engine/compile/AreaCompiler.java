package org.apmrules.engine.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
import org.kie.api.builder.Results;

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
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    String folder = ROOT + plan.packageName().replace('.', '/') + "/";
    for (DrlSource source : plan.sources()) {
      files.write(folder + fileName(source), source.text());
    }
    KieBuilder builder = services.newKieBuilder(files, classLoader);
    Map<String, byte[]> classes = new HashMap<>();
    String modelClass = "";
    try {
      builder.buildAll(ExecutableModelProject.class);
      report(plan, builder.getResults());
      InternalKieModule module =
          (InternalKieModule) ((KieBuilderImpl) builder).getKieModuleIgnoringErrors();
      for (String file : module.getFileNames()) {
        if (file.endsWith(".class") && !file.startsWith("org/drools/project/")) {
          String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
          classes.put(name, module.getBytes(file));
          modelClass = MODEL_CLASS.matcher(name).matches() ? name : modelClass;
        }
      }
    } catch (RuntimeException failed) {
      findings.add(
          new Finding(
              plan.sources().get(0).file(), 1, "", "Drools could not compile the area: " + failed));
    }
    if (modelClass.isEmpty() && findings.isEmpty()) {
      findings.add(new Finding(plan.sources().get(0).file(), 1, "", "Drools generated no rules."));
    }
    return new CompiledArea(plan.index().withModelClass(modelClass), classes);
  }

  private void report(AreaPlan plan, Results results) {
    for (Message message : results.getMessages(Message.Level.ERROR)) {
      String path = message.getPath() == null ? "" : message.getPath();
      String file =
          plan.sources().stream()
              .filter(each -> path.endsWith("/" + fileName(each)))
              .map(DrlSource::file)
              .findAny()
              .orElse(plan.sources().get(0).file());
      findings.add(
          new Finding(
              file, Math.max(1, message.getLine()), ruleIn(message.getText()), message.getText()));
    }
  }

  private static String ruleIn(String text) {
    Matcher matcher = Pattern.compile("[Rr]ule '([^']+)'").matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String fileName(DrlSource source) {
    return source.file().substring(source.file().lastIndexOf('/') + 1);
  }
}
