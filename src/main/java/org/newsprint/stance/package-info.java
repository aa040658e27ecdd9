/** Where each article stands on the topic's question: sentences, voices, scores with evidence. */
@NullMarked
package org.newsprint.stance;

import org.jspecify.annotations.NullMarked;
