/**
 * What a job's kernels do in a second without a pipeline, beside what the machine could do at best,
 * and how a run is measured. It knows nothing of Beam.
 */
@NullMarked
package org.newsprint.bench;

import org.jspecify.annotations.NullMarked;
