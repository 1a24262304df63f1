package org.apmrules.engine.compile;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apmrules.engine.check.FaultKind;
import org.apmrules.engine.check.Finding;
import org.apmrules.engine.source.DrlSource;

/** Finds where rules write something that was found in what they were compiled to. */
final class WrittenPlaces {

  private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*rule[ \\t]+\"([^\"\\n]*)\"");

  private final List<DrlSource> sources;

  private final String file;

  /** Looks into the given sources; what is written in none of them lies with a file. */
  WrittenPlaces(List<DrlSource> sources, String file) {
    this.sources = List.copyOf(sources);
    this.file = file;
  }

  /** Returns a finding at the first place where a text is written; else one of the file. */
  Finding finding(String text, FaultKind kind, String what, String cure) {
    for (DrlSource source : sources) {
      int at = source.text().indexOf(text);
      if (at >= 0) {
        return Finding.at(source, at, ruleBefore(source.text(), at), kind, what, cure);
      }
    }
    return Finding.ofFile(file, kind, what, cure);
  }

  private static String ruleBefore(String text, int at) {
    Matcher rule = RULE.matcher(text);
    String name = "";
    while (rule.find() && rule.start() <= at) {
      name = rule.group(1);
    }
    return name;
  }
}
