package org.newsprint.aggregate;

import java.time.Instant;

/**
 * An outlet published something.
 *
 * @param outlet the outlet
 * @param at when
 */
record OutletSighting(String outlet, Instant at) {}
