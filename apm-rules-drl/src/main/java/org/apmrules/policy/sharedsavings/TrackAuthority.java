package org.apmrules.policy.sharedsavings;

import org.apmrules.api.advancedapm.ModelAuthority;

/**
 * The law under which a track operates.
 *
 * @param authority the law
 */
public record TrackAuthority(ModelAuthority authority) {}
