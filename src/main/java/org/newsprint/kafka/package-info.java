/** Articles from Kafka: topics to records, without an end or up to where they end now. */
@NullMarked
package org.newsprint.kafka;

import org.jspecify.annotations.NullMarked;
