/** The question that articles are scored on, read from its file. */
@NullMarked
package org.newsprint.topic;

import org.jspecify.annotations.NullMarked;
