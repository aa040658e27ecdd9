package org.newsprint.kafka;

import org.apache.beam.sdk.io.kafka.KafkaRecord;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.newsprint.article.SourceRecord;

/** Turns the messages of Beam's reader into records. */
final class FromKafka extends DoFn<KafkaRecord<byte[], byte[]>, SourceRecord> {
  private static final long serialVersionUID = 1L;

  private final Counter messages = ReadTopic.messages();
  private final ToRecords records;

  FromKafka(ToRecords records) {
    this.records = records;
  }

  @Setup
  public void setUp() {
    records.run().nameThread();
  }

  @ProcessElement
  public void read(@Element KafkaRecord<byte[], byte[]> message, OutputReceiver<SourceRecord> out) {
    messages.inc();
    records
        .record(
            message.getPartition(),
            message.getOffset(),
            message.getKV().getValue(),
            message.getTimestamp())
        .ifPresent(out::output);
  }
}
