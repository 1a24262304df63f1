package org.apmrules.engine.build;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apmrules.api.ApmRules;
import org.apmrules.api.TimeLimits;
import org.apmrules.engine.EngineProvider;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.PolicyFolder;

/** Builds toy policy as the build of a policy module does, and loads it. */
public final class ToyBuild {

  private static final Path POLICY = Path.of("src", "test", "policy");

  private static final List<String> VOCABULARY = List.of("org.apmrules.engine.toy");

  private ToyBuild() {}

  /** Builds the toy policy into a folder and loads it from there, with overlays. */
  public static ApmRules load(Path classFolder, Path... overlays) throws IOException {
    return load(classFolder, TimeLimits.DEFAULT, overlays);
  }

  /** The same, with limits of time. */
  public static ApmRules load(Path classFolder, TimeLimits limits, Path... overlays)
      throws IOException {
    return new EngineProvider().load(classLoader(classFolder), List.of(overlays), limits);
  }

  /** Builds the toy policy into a folder and returns a class loader that sees it. */
  public static ClassLoader classLoader(Path classFolder) throws IOException {
    List<Finding> findings = build(POLICY, classFolder);
    if (!findings.isEmpty()) {
      throw new IllegalStateException(findings.toString());
    }
    packageSources(classFolder);
    URL[] urls = {classFolder.toUri().toURL()};
    return new URLClassLoader(urls, ToyBuild.class.getClassLoader());
  }

  private static void packageSources(Path classFolder) throws IOException {
    for (DrlSource each : new PolicyFolder(POLICY).read()) {
      Path file = classFolder.resolve("META-INF/apm-rules/policy").resolve(each.file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.text());
    }
  }

  /** Builds a policy folder and returns what is wrong with it. */
  public static List<Finding> build(Path policy, Path classFolder) throws IOException {
    Path cache = Path.of("target", "toy-policy-cache");
    return new PolicyBuild(policy, Files.createDirectories(classFolder), cache, "1.0", VOCABULARY)
        .run();
  }
}
