package org.newsprint.table;

import java.util.List;
import java.util.Optional;

/**
 * One line of CSV.
 *
 * @param number where it begins, from 1
 * @param fields its fields; absent where a field is empty and not quoted
 */
record CsvFields(long number, List<Optional<String>> fields) {}
