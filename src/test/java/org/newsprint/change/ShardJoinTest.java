package org.newsprint.change;

import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsprint.PipelineExtension;

@ExtendWith(PipelineExtension.class)
class ShardJoinTest {
  private static final TupleTag<KV<String, String>> WORDS = new TupleTag<>() {};
  private static final TupleTag<KV<String, Change<Integer>>> NUMBERS = new TupleTag<>() {};

  @Test
  void eachKey_twoCollections_haveWhatIsUnderTheKey(TestPipeline pipeline) {
    PCollection<String> words =
        pipeline.apply("Words", Create.of("one", "two", "six").withCoder(StringUtf8Coder.of()));
    PCollection<Change<Integer>> numbers =
        pipeline.apply(
            "Numbers",
            Create.of(
                    Change.added(3),
                    Change.added(4),
                    Change.removed(4),
                    Change.added(3),
                    Change.added(50))
                .withCoder(ChangeCoder.of(VarIntCoder.of())));
    PCollection<String> joined =
        ShardJoin.of("Key words", WORDS, words, word -> Integer.toString(word.length()))
            .and("Key numbers", NUMBERS, numbers, change -> change.value().toString())
            .together()
            .apply("Show", ParDo.of(new Show()));
    PAssert.that(joined).containsInAnyOrder("3 [one, six, two] [3]", "50 [] [50]", "4 [] []");
    pipeline.run();
  }

  private static final class Show extends DoFn<KV<Integer, Iterable<RawUnionValue>>, String> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void show(
        @Element KV<Integer, Iterable<RawUnionValue>> shard, OutputReceiver<String> out) {
      ShardJoin.eachKey(
          shard.getValue(),
          List.of(WORDS, NUMBERS),
          (key, all) ->
              out.output(
                  "%s %s %s"
                      .formatted(
                          key, all.all(WORDS).stream().sorted().toList(), all.settled(NUMBERS))));
    }
  }
}
