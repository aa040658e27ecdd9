package org.newsprint.peers;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.feature.NGram;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Spark MLlib's MinHashLSH and approxSimilarityJoin, on two threads.
 *
 * @param words how many words make a shingle
 * @param tables how many hash tables, of which one must agree
 * @param distance the largest Jaccard distance of a pair
 */
record SparkMinHash(int words, int tables, double distance) implements Peers.Peer {
  private static final int FEATURES = 1 << 20;

  @Override
  public List<int[]> pairs(List<Peers.Document> documents) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "8")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      rows.add(RowFactory.create(i, documents.get(i).text()));
    }
    StructType schema =
        new StructType().add("place", DataTypes.IntegerType).add("text", DataTypes.StringType);
    Dataset<Row> texts = spark.createDataFrame(rows, schema).repartition(8);
    PipelineModel features =
        new Pipeline()
            .setStages(
                new PipelineStage[] {
                  new RegexTokenizer().setInputCol("text").setOutputCol("words").setPattern("\\W+"),
                  new NGram().setN(words).setInputCol("words").setOutputCol("shingles"),
                  new HashingTF()
                      .setBinary(true)
                      .setNumFeatures(FEATURES)
                      .setInputCol("shingles")
                      .setOutputCol("features")
                })
            .fit(texts);
    Dataset<Row> sets =
        features
            .transform(texts)
            .select("place", "features")
            .filter((Row row) -> row.<org.apache.spark.ml.linalg.Vector>getAs(1).numNonzeros() > 0)
            .cache();
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(tables)
            .setSeed(1)
            .setInputCol("features")
            .setOutputCol("hashes")
            .fit(sets);
    List<int[]> pairs = new ArrayList<>();
    for (Row pair :
        model
            .approxSimilarityJoin(sets, sets, distance)
            .select(col("datasetA.place").as("a"), col("datasetB.place").as("b"))
            .filter(col("a").lt(col("b")))
            .collectAsList()) {
      pairs.add(new int[] {pair.getInt(0), pair.getInt(1)});
    }
    return pairs;
  }
}
