/** The tables in a database: its schema, and rows that end as in the files. */
@NullMarked
package org.newsprint.database;

import org.jspecify.annotations.NullMarked;
