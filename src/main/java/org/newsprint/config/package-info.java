/** YAML and JSON files read with the line of every mistake, and all mistakes at once. */
@NullMarked
package org.newsprint.config;

import org.jspecify.annotations.NullMarked;
