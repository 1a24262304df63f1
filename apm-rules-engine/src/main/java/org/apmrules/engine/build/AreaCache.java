package org.apmrules.engine.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apmrules.engine.check.AreaPlan;
import org.apmrules.engine.compile.AreaCompiler;
import org.apmrules.engine.compile.CompiledArea;
import org.apmrules.engine.source.DrlSource;

/**
 * Keeps the compiled classes of each area between builds, under a key of all that they follow from:
 * the rules, the vocabulary that these import, and the compiler. A clean build starts without; its
 * jar alone is the same byte by byte each time, as Drools numbers patterns over a whole process.
 */
final class AreaCache {

  private static final String MODEL = "model-class";

  private final Path folder;
  private final ClassLoader classLoader;

  AreaCache(Path folder, ClassLoader classLoader) {
    this.folder = folder;
    this.classLoader = classLoader;
  }

  /** Returns the area from the cache, or compiles it; with findings, nothing is kept. */
  CompiledArea compile(AreaPlan plan, AreaCompiler compiler) throws IOException {
    Path entry = folder.resolve(plan.index().name() + "-" + key(plan));
    if (Files.exists(entry.resolve(MODEL))) {
      return read(plan, entry);
    }
    int before = compiler.findings().size();
    CompiledArea compiled = compiler.compile(plan);
    if (compiler.findings().size() == before) {
      write(compiled, entry);
    }
    return compiled;
  }

  private static CompiledArea read(AreaPlan plan, Path entry) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    try (Stream<Path> files = Files.list(entry)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = String.valueOf(file.getFileName());
        classes.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
      }
    }
    return new CompiledArea(
        plan.index().withModelClass(Files.readString(entry.resolve(MODEL))), classes);
  }

  private static void write(CompiledArea compiled, Path entry) throws IOException {
    Files.createDirectories(entry);
    for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
      Files.write(entry.resolve(each.getKey() + ".class"), each.getValue());
    }
    Files.writeString(entry.resolve(MODEL), compiled.index().modelClass());
  }

  private String key(AreaPlan plan) throws IOException {
    MessageDigest digest = sha256();
    TreeSet<String> packages = new TreeSet<>(List.of(plan.packageName().replace('.', '/')));
    for (DrlSource source : plan.sources()) {
      digest.update((source.file() + "\n" + source.text()).getBytes(StandardCharsets.UTF_8));
      Pattern.compile("import (?:static )?([\\w.]+)\\.[A-Z]")
          .matcher(source.text())
          .results()
          .forEach(imported -> packages.add(imported.group(1).replace('.', '/')));
    }
    for (String each : packages) {
      digest(each, digest);
    }
    digest(AreaCompiler.class.getPackageName().replace('.', '/'), digest);
    return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
  }

  /** Adds the class files of a package, where they stand in a folder of a build. */
  private void digest(String packagePath, MessageDigest digest) throws IOException {
    digest.update(packagePath.getBytes(StandardCharsets.UTF_8));
    for (String each : ClassFiles.in(packagePath, classLoader)) {
      try (InputStream in = Objects.requireNonNull(classLoader.getResourceAsStream(each), each)) {
        digest.update(in.readAllBytes());
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
