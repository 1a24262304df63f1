package org.apmrules.policy.sharedsavingsquality;

import org.apmrules.api.sharedsavingsquality.StandardRoute;

/** The standard is met by a route. */
public record Met(StandardRoute route) {}
