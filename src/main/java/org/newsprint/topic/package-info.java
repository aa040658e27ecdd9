/** The question that articles are scored on, and sentences labelled for it, read from files. */
@NullMarked
package org.newsprint.topic;

import org.jspecify.annotations.NullMarked;
