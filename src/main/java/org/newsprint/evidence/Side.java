package org.newsprint.evidence;

import java.util.List;
import org.newsprint.coverage.CoverageLink;

/**
 * What one of its two articles says of a link.
 *
 * @param link the link
 * @param ofCopy whether the article is the copy; else it is the source
 * @param passages the shared passages; of the copy only
 * @param phrases the swapped phrases, in the order of the link's evidence
 */
record Side(CoverageLink link, boolean ofCopy, List<String> passages, List<String> phrases) {}
