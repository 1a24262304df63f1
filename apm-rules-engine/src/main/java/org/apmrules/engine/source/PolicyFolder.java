package org.apmrules.engine.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of policy: one folder per area, DRL files in it. */
public final class PolicyFolder {

  private final Path root;

  /** Describes the folder at the given path. */
  public PolicyFolder(Path root) {
    this.root = root;
  }

  /**
   * Reads all DRL files, sorted by path.
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

  private int depth() {
    return root.getNameCount();
  }

  private DrlSource source(Path path) {
    Path relative = root.relativize(path);
    try {
      String text = Files.readString(path).replace("\r\n", "\n");
      return new DrlSource(
          relative.getName(0).toString(), relative.toString().replace('\\', '/'), text);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
