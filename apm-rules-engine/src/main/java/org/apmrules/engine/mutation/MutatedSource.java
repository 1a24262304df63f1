package org.apmrules.engine.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apmrules.engine.source.DrlSource;
import org.apmrules.engine.source.RuleSpans;

/** Writes changes into the files of an area. */
final class MutatedSource {

  private MutatedSource() {}

  /** Returns the files with one change. */
  static List<DrlSource> with(Mutation mutation, List<DrlSource> sources) {
    return mutation.edit().isPresent()
        ? edited(Map.of(mutation.rule(), mutation.edit().get()), sources)
        : sources.stream()
            .map(each -> RuleSpans.of(each).without(Set.of(mutation.rule())))
            .toList();
  }

  /** Returns the files with an edit in each of some rules. */
  static List<DrlSource> edited(Map<String, Edit> edits, List<DrlSource> sources) {
    return sources.stream().map(each -> edited(each, edits)).toList();
  }

  private static DrlSource edited(DrlSource source, Map<String, Edit> edits) {
    StringBuilder text = new StringBuilder(source.text());
    List<RuleBody> rules = RuleBody.of(source);
    for (int i = rules.size() - 1; i >= 0; i--) {
      RuleBody rule = rules.get(i);
      Edit edit = edits.get(rule.name());
      if (edit != null) {
        text.replace(rule.offset(), rule.offset() + rule.text().length(), edit.in(rule.text()));
      }
    }
    return new DrlSource(source.area(), source.file(), text.toString());
  }
}
