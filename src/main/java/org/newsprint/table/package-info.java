/** The tables of the output contract: their columns, their rows and their files. */
@NullMarked
package org.newsprint.table;

import org.jspecify.annotations.NullMarked;
