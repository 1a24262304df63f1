package org.apmrules.cli.input;

import java.util.Optional;
import org.apmrules.engine.json.Json;

/** One case as it stands in its file, not read yet. */
public interface Item {

  /** Returns where the case stands, such as {@code line 12}. */
  String place();

  /** Returns how many bytes the case keeps in memory. */
  int size();

  /**
   * Reads the case.
   *
   * @throws org.apmrules.api.PolicyException with what is wrong with it
   */
  Json.Mapping read();

  /** Returns the identifier of a case that cannot be read, if it can be made out. */
  Optional<Json> identifier();
}
