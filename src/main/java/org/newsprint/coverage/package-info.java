/** From fingerprints to links and clusters: who copied whom. */
@NullMarked
package org.newsprint.coverage;

import org.jspecify.annotations.NullMarked;
