package org.apmrules.cli.determine;

import org.apmrules.api.RuleSet;

/** How answers are written. */
public enum ReportFormat {
  /** JSON Lines. */
  JSONL,
  /** JSON Lines with the derivation of each answer. */
  EXPLAINED_JSONL,
  /** Markdown with the derivation of each answer. */
  MARKDOWN;

  Report report(RuleSet ruleSet) {
    return switch (this) {
      case JSONL -> new JsonLinesReport(false);
      case EXPLAINED_JSONL -> new JsonLinesReport(true);
      case MARKDOWN -> new MarkdownReport(ruleSet);
    };
  }
}
