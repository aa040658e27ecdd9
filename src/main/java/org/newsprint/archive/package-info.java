/**
 * What earlier runs found out of their articles, kept by day of publication, so that a nightly run
 * reads the articles of the night and no older text.
 */
@NullMarked
package org.newsprint.archive;

import org.jspecify.annotations.NullMarked;
