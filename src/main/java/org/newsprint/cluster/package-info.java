/** A Flink cluster as the one who submits to it sees it: what it is fit for, and what it runs. */
@NullMarked
package org.newsprint.cluster;

import org.jspecify.annotations.NullMarked;
