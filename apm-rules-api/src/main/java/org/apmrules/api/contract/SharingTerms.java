package org.apmrules.api.contract;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import org.apmrules.api.Rate;
import org.apmrules.api.internal.Field;
import org.apmrules.api.terms.CorridorTerms;

/**
 * How savings, or losses, are shared.
 *
 * @param minimumRate the minimum savings rate or minimum loss rate as a share of the benchmark; 0%
 *     if there is none
 * @param countedFrom what counts once the minimum is reached
 * @param corridor the sharing rate or rates; bands are shares of the benchmark and hold what counts
 * @param quality what quality does to the share; left out if nothing
 * @param limit the most that is shared; left out if there is no limit
 */
@RecordBuilder
public record SharingTerms(
    Rate minimumRate,
    CountedFrom countedFrom,
    CorridorTerms corridor,
    Optional<QualityTerms> quality,
    Optional<LimitTerms> limit) {

  /** Checks the terms. */
  public SharingTerms {
    Field.share("minimumRate", minimumRate);
    Field.required("countedFrom", countedFrom);
    Field.required("corridor", corridor);
    Field.optional("quality", quality);
    Field.optional("limit", limit);
  }
}
