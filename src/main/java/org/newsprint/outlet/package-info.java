/** A file of outlets in, what is known of each out: its name, country and kind. */
@NullMarked
package org.newsprint.outlet;

import org.jspecify.annotations.NullMarked;
