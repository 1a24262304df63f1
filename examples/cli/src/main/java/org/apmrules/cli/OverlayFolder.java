package org.apmrules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apmrules.api.RuleDescription;
import org.apmrules.api.RuleSet;

/** The folder of an overlay. */
final class OverlayFolder {

  private static final Pattern READ =
      Pattern.compile(
          "[^/]+/[^/]+\\.drl|[^/]+/disabled\\.txt|scenarios/.+\\.yaml|scenarios/[^/]+/disabled\\.txt");
  private static final Pattern OF_NO_CONCERN =
      Pattern.compile("(.*/)?(\\..*|[^/]+\\.md|[^/]+\\.drl(\\.\\w+)?)");

  private OverlayFolder() {}

  /** Returns the rules of a rule set that come from the folder. */
  static List<RuleDescription> rules(Path folder, RuleSet ruleSet) {
    String prefix = folder.toAbsolutePath().normalize().getFileName() + "/";
    return ruleSet.rules().stream().filter(rule -> rule.file().startsWith(prefix)).toList();
  }

  /** Returns the files that stand where nothing looks for them; rules among them are findings. */
  static List<String> unread(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .filter(path -> !READ.matcher(path).matches() && !OF_NO_CONCERN.matcher(path).matches())
          .sorted()
          .toList();
    }
  }
}
