package org.newsprint.kafka;

import java.io.Serializable;

/**
 * A stretch of one partition.
 *
 * @param number the partition
 * @param from the first offset
 * @param to the offset after the last
 */
record Partition(int number, long from, long to) implements Serializable {}
