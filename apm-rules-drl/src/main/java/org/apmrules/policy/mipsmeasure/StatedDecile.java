package org.apmrules.policy.mipsmeasure;

import java.util.Optional;
import org.apmrules.api.Count;

/** The decile of the measure, if it has one. */
public record StatedDecile(Optional<Count> decile) {}
