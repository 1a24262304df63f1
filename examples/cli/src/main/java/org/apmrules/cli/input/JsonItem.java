package org.apmrules.cli.input;

import java.util.Optional;
import org.apmrules.api.PolicyException;
import org.apmrules.api.Problem;
import org.apmrules.api.ProblemCode;
import org.apmrules.engine.json.CaseFormat;
import org.apmrules.engine.json.Json;
import org.apmrules.engine.json.JsonReader;

/** A case that is a JSON object. */
record JsonItem(String place, Piece piece) implements Item {

  @Override
  public int size() {
    return piece.size();
  }

  @Override
  public Json.Mapping read() {
    if (JsonReader.read(piece.text()) instanceof Json.Mapping mapping) {
      return mapping;
    }
    throw new PolicyException(
        Problem.of(ProblemCode.WRONG_TYPE, "A case is a JSON object, with its fields in braces."));
  }

  @Override
  public Optional<Json> identifier() {
    return JsonReader.salvage(piece.beginning(), CaseFormat.ID);
  }
}
