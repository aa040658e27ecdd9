package org.newsprint.article;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsprint.codec.WireCoder;
import org.newsprint.codec.WireInput;
import org.newsprint.codec.WireOutput;
import org.newsprint.reject.Provenance;
import org.newsprint.reject.RejectReason;

/** The bytes of a {@link SourceRecord}. */
public final class SourceRecordCoder extends WireCoder<SourceRecord> {
  private static final long serialVersionUID = 1L;

  private SourceRecordCoder() {}

  public static SourceRecordCoder of() {
    return new SourceRecordCoder();
  }

  @Override
  protected void write(SourceRecord value, WireOutput out) throws IOException {
    out.writeString(value.provenance().source());
    out.writeLong(value.provenance().position());
    out.writeEnum(value.format());
    out.writeBytes(value.body().bytes());
    out.writeBoolean(value.body().isWhole());
    out.writeAll(value.fields().entrySet(), entry -> writeField(entry, out));
    out.writeOptional(value.charset(), out::writeString);
    out.writeOptional(value.sourceTime(), out::writeInstant);
    out.writeInstant(value.readAt());
    out.writeOptional(value.defect(), defect -> writeDefect(defect, out));
  }

  @Override
  protected SourceRecord read(WireInput in) throws IOException {
    return new SourceRecord(
        new Provenance(in.readString(), in.readLong()),
        in.readEnum(InputFormat.class),
        readBody(in),
        readFields(in),
        in.readOptional(in::readString),
        in.readOptional(in::readInstant),
        in.readInstant(),
        in.readOptional(() -> new Defect(in.readEnum(RejectReason.class), in.readString())));
  }

  private static void writeField(Map.Entry<String, String> field, WireOutput out)
      throws IOException {
    out.writeString(field.getKey());
    out.writeString(field.getValue());
  }

  private static void writeDefect(Defect defect, WireOutput out) throws IOException {
    out.writeEnum(defect.reason());
    out.writeString(defect.detail());
  }

  private static Body readBody(WireInput in) throws IOException {
    byte[] bytes = in.readBytes();
    return in.readBoolean() ? Body.whole(bytes) : Body.beginning(bytes);
  }

  private static SortedMap<String, String> readFields(WireInput in) throws IOException {
    SortedMap<String, String> fields = new TreeMap<>();
    for (Map.Entry<String, String> field :
        in.readAll(() -> Map.entry(in.readString(), in.readString()))) {
      fields.put(field.getKey(), field.getValue());
    }
    return fields;
  }
}
