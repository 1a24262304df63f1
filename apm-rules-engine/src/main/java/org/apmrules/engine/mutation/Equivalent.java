package org.apmrules.engine.mutation;

import java.util.List;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.RecordFormat;
import org.apmrules.engine.json.YamlReader;

/**
 * A change that is known to change nothing.
 *
 * @param area the area of law
 * @param rule the name of the rule
 * @param change what is changed, as the report of survivors writes it
 * @param because why no case can tell the difference
 */
public record Equivalent(String area, String rule, String change, String because) {

  private static final RecordFormat<Equivalent> FORMAT = RecordFormat.of(Equivalent.class);

  /**
   * Reads a YAML list of such changes.
   *
   * @throws org.apmrules.api.PolicyException if the text is no such list
   */
  public static List<Equivalent> readAll(String yaml) {
    return YamlReader.readList(yaml).stream()
        .map(element -> FORMAT.read((Json.Mapping) element.value()))
        .toList();
  }

  boolean is(String inArea, Mutation mutation) {
    return area.equals(inArea) && rule.equals(mutation.rule()) && change.equals(mutation.change());
  }
}
