package org.newsprint.table;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.newsprint.aggregate.Outlet;
import org.newsprint.aggregate.OutletCoder;

/** Reads the outlets that earlier runs wrote; none where none did. */
public final class ReadOutlets extends PTransform<PBegin, PCollection<Outlet>> {
  private static final long serialVersionUID = 1L;

  private final TableFolder folder;
  private final TableFormat format;

  private ReadOutlets(TableFolder folder, TableFormat format) {
    this.folder = folder;
    this.format = format;
  }

  /** Reads the file of this format. */
  public static ReadOutlets from(TableFolder folder, TableFormat format) {
    return new ReadOutlets(folder, format);
  }

  @Override
  public PCollection<Outlet> expand(PBegin begin) {
    return begin
        .apply("Table", Create.of(Tables.OUTLET.name()).withCoder(StringUtf8Coder.of()))
        .apply("Read", ParDo.of(new Read(folder, format)))
        .setCoder(OutletCoder.of());
  }

  private static final class Read extends DoFn<String, Outlet> {
    private static final long serialVersionUID = 1L;

    private final TableFolder folder;
    private final TableFormat format;

    Read(TableFolder folder, TableFormat format) {
      this.folder = folder;
      this.format = format;
    }

    @ProcessElement
    public void read(@Element String table, OutputReceiver<Outlet> out) throws IOException {
      PartName name = new PartName(Tables.named(table), Part.WHOLE);
      if (folder.has(name, List.of(format))) {
        folder.read(name, format).stream().map(RunRows::outlet).forEach(out::output);
      }
    }
  }
}
