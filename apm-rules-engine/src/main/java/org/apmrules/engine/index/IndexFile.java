package org.apmrules.engine.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.Confidence;
import org.apmrules.api.RuleDescription;

/** Writes and reads the index as lines of tab-separated fields. */
public final class IndexFile {

  private static final String VERSION = "version";
  private static final String VOCABULARY = "vocabulary";
  private static final String AREA = "area";
  private static final String RULE = "rule";

  private IndexFile() {}

  /** Returns the index as text. */
  public static String write(PolicyIndex index) {
    StringBuilder text = new StringBuilder();
    line(text, VERSION, index.version());
    line(text, VOCABULARY, String.join(" ", index.vocabulary()));
    for (AreaIndex area : index.areas()) {
      line(
          text,
          AREA,
          area.name(),
          area.modelClass(),
          area.contentHash(),
          String.join(" ", area.caseTypes()),
          String.join(" ", area.askedCases()),
          String.join(" ", area.factTypes()),
          String.join(" ", area.parameterTypes()));
      area.rules().forEach(rule -> line(text, rule));
    }
    return text.toString();
  }

  /** Reads the text of an index. */
  public static PolicyIndex read(String text) {
    String version = "";
    List<String> vocabulary = List.of();
    List<AreaIndex> areas = new ArrayList<>();
    List<IndexedRule> rules = new ArrayList<>();
    for (String line : text.lines().toList()) {
      List<String> fields = Arrays.stream(line.split("\t", -1)).map(IndexFile::unescaped).toList();
      switch (fields.get(0)) {
        case VERSION -> version = fields.get(1);
        case VOCABULARY -> vocabulary = words(fields.get(1));
        case AREA -> {
          rules = new ArrayList<>();
          areas.add(area(fields, rules));
        }
        case RULE -> {
          rules.add(rule(areas.get(areas.size() - 1).name(), fields));
          areas.set(areas.size() - 1, withRules(areas.get(areas.size() - 1), rules));
        }
        default -> throw new IllegalStateException("The index has an unknown line: " + line);
      }
    }
    return new PolicyIndex(version, vocabulary, areas);
  }

  private static AreaIndex area(List<String> fields, List<IndexedRule> rules) {
    return new AreaIndex(
        fields.get(1),
        fields.get(2),
        fields.get(3),
        words(fields.get(4)),
        words(fields.get(5)),
        words(fields.get(6)),
        words(fields.get(7)),
        rules);
  }

  private static AreaIndex withRules(AreaIndex area, List<IndexedRule> rules) {
    return new AreaIndex(
        area.name(),
        area.modelClass(),
        area.contentHash(),
        area.caseTypes(),
        area.askedCases(),
        area.factTypes(),
        area.parameterTypes(),
        rules);
  }

  private static void line(StringBuilder text, IndexedRule rule) {
    RuleDescription description = rule.description();
    line(
        text,
        RULE,
        rule.parameter() ? "parameter" : "decision",
        description.file(),
        Integer.toString(description.line()),
        description.name(),
        description.citation(),
        description.confidence().map(Enum::name).orElse(""),
        description.lastVerified().map(LocalDate::toString).orElse(""),
        description.note().orElse(""),
        description.years().orElse(""),
        String.join(" ", rule.concluded()));
  }

  private static IndexedRule rule(String area, List<String> fields) {
    RuleDescription description =
        new RuleDescription(
            area,
            fields.get(4),
            fields.get(5),
            given(fields.get(6)).map(Confidence::valueOf),
            given(fields.get(7)).map(LocalDate::parse),
            given(fields.get(8)),
            given(fields.get(9)),
            fields.get(2),
            Integer.parseInt(fields.get(3)));
    return new IndexedRule(description, fields.get(1).equals("parameter"), words(fields.get(10)));
  }

  private static Optional<String> given(String field) {
    return field.isEmpty() ? Optional.empty() : Optional.of(field);
  }

  private static List<String> words(String field) {
    return field.isEmpty() ? List.of() : List.of(field.split(" "));
  }

  private static void line(StringBuilder text, String... fields) {
    text.append(String.join("\t", Arrays.stream(fields).map(IndexFile::escaped).toList()))
        .append('\n');
  }

  private static String escaped(String field) {
    return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String unescaped(String field) {
    return field.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
  }
}
