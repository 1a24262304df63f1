package org.apmrules.engine.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apmrules.api.Money;
import org.apmrules.api.Ratio;

/** A result with parts that can be left out. */
public record ToyResult(
    ToyCase.Level level,
    Money amount,
    Optional<Ratio> score,
    Set<String> reasons,
    List<ToyCase.Part> parts) {}
