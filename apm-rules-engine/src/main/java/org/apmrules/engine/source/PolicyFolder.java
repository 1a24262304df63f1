package org.apmrules.engine.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A folder of policy: one folder per area, DRL files in it. */
public final class PolicyFolder {

  private static final int DEEPEST = 6;

  private final Path root;

  /** Describes the folder at the given path. */
  public PolicyFolder(Path root) {
    this.root = root;
  }

  /**
   * Reads all DRL files, sorted by path. Bytes that are no UTF-8 become U+FFFD, which the checker
   * refuses.
   *
   * @throws IOException if the folder or a file cannot be read
   */
  public List<DrlSource> read() throws IOException {
    try (Stream<Path> paths = Files.walk(root, 2)) {
      List<Path> files =
          paths
              .filter(
                  path -> path.toString().endsWith(".drl") && path.getNameCount() == depth() + 2)
              .sorted()
              .toList();
      return files.stream().map(this::source).toList();
    }
  }

  /**
   * Returns the files that look like rules but do not stand as {@code <area>/<name>.drl}, sorted,
   * as paths below the folder.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<String> ignored() throws IOException {
    try (Stream<Path> paths = Files.walk(root, DEEPEST)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> looksLikeRules(String.valueOf(path.getFileName())))
          .filter(path -> !path.toString().endsWith(".drl") || path.getNameCount() != depth() + 2)
          .map(path -> root.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static boolean looksLikeRules(String name) {
    return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).matches(".*\\.drl(\\.\\w+)?");
  }

  private int depth() {
    return root.getNameCount();
  }

  private DrlSource source(Path path) {
    Path relative = root.relativize(path);
    try {
      String text =
          new String(Files.readAllBytes(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
      return new DrlSource(
          relative.getName(0).toString(), relative.toString().replace('\\', '/'), text);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
