package org.newsprint.kafka;

import java.time.Clock;
import java.util.Set;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.io.kafka.KafkaIO;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.newsprint.article.SourceRecord;
import org.newsprint.article.SourceRecordCoder;
import org.newsprint.change.RunName;
import org.newsprint.reject.Provenance;

/**
 * Reads a topic into records, one a message, broken ones included.
 *
 * <p>A bounded run reads what is there when it begins. An endless one goes on, and takes messages
 * at the time at which they are read: event time is data here, so that a partition that is idle or
 * behind holds nobody up and no message is late for the runner.
 */
public final class ReadTopic extends PTransform<PBegin, PCollection<SourceRecord>> {
  private static final long serialVersionUID = 1L;

  private final KafkaTopic topic;
  private final Clock clock;
  private final boolean endless;
  private final Set<Provenance> replaced;
  private final RunName run;

  private ReadTopic(
      KafkaTopic topic, Clock clock, boolean endless, Set<Provenance> replaced, RunName run) {
    this.topic = topic;
    this.clock = clock;
    this.endless = endless;
    this.replaced = Set.copyOf(replaced);
    this.run = run;
  }

  /**
   * Reads what the topic holds now.
   *
   * @param clock tells the time of reading; must be serializable
   */
  public static ReadTopic from(KafkaTopic topic, Clock clock) {
    return new ReadTopic(topic, clock, false, Set.of(), RunName.NONE);
  }

  /** Reads on without end. */
  public ReadTopic following() {
    return new ReadTopic(topic, clock, true, replaced, run);
  }

  /** Leaves out the messages at these places, since a replay brings them mended. */
  public ReadTopic without(Set<Provenance> places) {
    return new ReadTopic(topic, clock, endless, places, run);
  }

  /** Reads for this run, and names it in what is logged meanwhile. */
  public ReadTopic of(RunName name) {
    return new ReadTopic(topic, clock, endless, replaced, name);
  }

  @Override
  public PCollection<SourceRecord> expand(PBegin begin) {
    ToRecords records = new ToRecords(topic, clock, replaced, run);
    return (endless
            ? begin.apply("Follow", follow()).apply("Records", ParDo.of(new FromKafka(records)))
            : begin
                .apply("Topic", Create.of(topic).withCoder(SerializableCoder.of(KafkaTopic.class)))
                .apply("Partitions", ParDo.of(new ListPartitions()))
                .setCoder(SerializableCoder.of(Partition.class))
                // What is there now is settled here; a part that is tried again reads the same.
                .apply("Spread", Reshuffle.viaRandomKey())
                .apply("Records", ParDo.of(new ReadPartition(topic, records))))
        .setCoder(SourceRecordCoder.of());
  }

  static Counter messages() {
    return Metrics.counter("newsprint.read", "messages");
  }

  private KafkaIO.Read<byte[], byte[]> follow() {
    KafkaIO.Read<byte[], byte[]> read =
        KafkaIO.<byte[], byte[]>read()
            .withBootstrapServers(topic.servers())
            .withTopic(topic.name())
            .withKeyDeserializer(ByteArrayDeserializer.class)
            .withValueDeserializer(ByteArrayDeserializer.class)
            .withConsumerConfigUpdates(Consumers.properties(topic))
            .withConsumerFactoryFn(Consumers::open)
            .withProcessingTime();
    return topic
        .start()
        .time()
        .map(
            time -> read.withStartReadTime(org.joda.time.Instant.ofEpochMilli(time.toEpochMilli())))
        .orElse(read);
  }
}
