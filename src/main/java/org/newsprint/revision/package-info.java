/** What changed from one text of an article to the next. */
@NullMarked
package org.newsprint.revision;

import org.jspecify.annotations.NullMarked;
