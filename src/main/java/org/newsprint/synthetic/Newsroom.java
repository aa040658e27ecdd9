package org.newsprint.synthetic;

import java.util.List;
import java.util.Optional;

/**
 * An outlet.
 *
 * @param domain its domain, below {@code .example}
 * @param reporters who writes for it
 * @param boilerplate the paragraph that ends each of its articles, if one does
 * @param favour how likely its articles are for restricting facial recognition where they take a
 *     side
 */
record Newsroom(
    String domain, List<String> reporters, Optional<String> boilerplate, double favour) {}
