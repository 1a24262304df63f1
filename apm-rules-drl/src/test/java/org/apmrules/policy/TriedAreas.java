package org.apmrules.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apmrules.engine.index.AreaIndex;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.RecordFormat;
import org.apmrules.engine.json.YamlReader;
import org.apmrules.engine.mutation.MutationReport;

/**
 * The record of areas whose mutants were all tried: on which rules and scenarios, and how it went.
 */
final class TriedAreas {

  private static final Path FILE = Path.of("src", "test", "mutants", "tried.yaml");
  private static final Path SCENARIOS = Path.of("src", "main", "scenarios");
  private static final RecordFormat<TriedArea> FORMAT = RecordFormat.of(TriedArea.class);

  private final NavigableMap<String, TriedArea> entries;

  private TriedAreas(Map<String, TriedArea> entries) {
    this.entries = new TreeMap<>(entries);
  }

  static TriedAreas read() throws IOException {
    return new TriedAreas(
        YamlReader.readList(Files.readString(FILE)).stream()
            .map(element -> FORMAT.read((Json.Mapping) element.value()))
            .collect(Collectors.toMap(TriedArea::area, entry -> entry)));
  }

  List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** Tells whether the rules or scenarios of an area are others than when it was tried. */
  boolean isChanged(AreaIndex area) {
    TriedArea entry = entries.get(area.name());
    return entry == null || !entry.content().equals(content(area));
  }

  /** Writes down how an area did. */
  void record(AreaIndex area, MutationReport report) throws IOException {
    entries.put(area.name(), new TriedArea(area.name(), content(area), report.figures()));
    String text =
        entries.values().stream()
            .map(
                each ->
                    "- area: %s\n  content: %s\n  figures: \"%s\"\n"
                        .formatted(each.area(), each.content(), each.figures()))
            .collect(Collectors.joining());
    Files.writeString(FILE, text);
  }

  private static String content(AreaIndex area) {
    try (Stream<Path> files = Files.list(SCENARIOS.resolve(area.name()))) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(area.contentHash().getBytes(StandardCharsets.UTF_8));
      for (Path file : files.sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException | NoSuchAlgorithmException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
