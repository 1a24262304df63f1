package org.apmrules.cli.determine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apmrules.api.ApmRules;
import org.apmrules.cli.input.Item;
import org.apmrules.cli.input.Items;
import org.jspecify.annotations.Nullable;

/** Chooses one case of a file and explains its answer. */
public final class Explainer {

  private final Determiner determiner;
  private final TextReport report = new TextReport();
  private final List<String> ids = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  /** Explains answers under the given policy. */
  public Explainer(ApmRules rules) {
    this.determiner = new Determiner(rules);
  }

  /**
   * Reads the cases of a file.
   *
   * @param id the identifier of the case to explain; null if it is the only one
   * @throws IOException if the file cannot be read
   */
  public void read(Items items, @Nullable String id) throws IOException {
    Optional<Item> next = items.next();
    while (next.isPresent()) {
      Item item = next.get();
      String name = item.identifier().map(TextReport::value).orElse(item.place());
      ids.add(name);
      if (id == null ? ids.size() == 1 : id.equals(name)) {
        answers.add(determiner.determine(item));
      }
      next = items.next();
    }
    if (id == null && ids.size() != 1) {
      answers.clear();
    }
  }

  /** Returns the identifiers of all cases, or their places. */
  public List<String> ids() {
    return List.copyOf(ids);
  }

  /** Returns how many cases are chosen. */
  public int chosen() {
    return answers.size();
  }

  /** Returns whether the chosen case could be determined. */
  public boolean determined() {
    return answers.get(0) instanceof Answer.Determined;
  }

  /** Returns the explanation of the chosen case. */
  public String text() {
    return report.of(answers.get(0));
  }
}
