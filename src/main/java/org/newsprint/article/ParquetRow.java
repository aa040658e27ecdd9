package org.newsprint.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A row of Parquet as JSON whose texts, numbers and times are all texts. */
final class ParquetRow {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ParquetRow() {}

  static ObjectNode json(Group group) {
    ObjectNode object = JSON.objectNode();
    for (int field = 0; field < group.getType().getFieldCount(); field++) {
      Type type = group.getType().getType(field);
      if (type.isRepetition(Type.Repetition.REPEATED)) {
        object.set(type.getName(), all(group, field));
      } else if (group.getFieldRepetitionCount(field) > 0) {
        object.set(type.getName(), value(group, field, 0));
      }
    }
    return object;
  }

  private static ArrayNode all(Group group, int field) {
    ArrayNode list = JSON.arrayNode();
    for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
      list.add(value(group, field, i));
    }
    return list;
  }

  private static JsonNode value(Group group, int field, int index) {
    Type type = group.getType().getType(field);
    if (type.isPrimitive()) {
      return JSON.textNode(text(group, field, index, type.asPrimitiveType()));
    }
    Group inner = group.getGroup(field, index);
    return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
        ? list(inner)
        : json(inner);
  }

  /** Its items stand two levels deeper, or one in files of old writers. */
  private static JsonNode list(Group list) {
    ArrayNode items = JSON.arrayNode();
    Type repeated = list.getType().getType(0);
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      if (repeated.isPrimitive()) {
        items.add(value(list, 0, i));
      } else {
        Group item = list.getGroup(0, i);
        GroupType type = item.getType();
        if (type.getFieldCount() != 1) {
          items.add(json(item));
        } else if (item.getFieldRepetitionCount(0) > 0) {
          items.add(value(item, 0, 0));
        }
      }
    }
    return items;
  }

  private static String text(Group group, int field, int index, PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return switch (type.getPrimitiveTypeName()) {
      case INT64 -> whole(logical, group.getLong(field, index));
      case INT32 -> whole(logical, group.getInteger(field, index));
      case INT96 -> julian(group.getInt96(field, index)).toString();
      case BINARY, FIXED_LEN_BYTE_ARRAY -> {
        Binary bytes = group.getBinary(field, index);
        yield logical instanceof DecimalLogicalTypeAnnotation decimal
            ? new BigDecimal(new BigInteger(bytes.getBytes()), decimal.getScale()).toPlainString()
            : bytes.toStringUsingUTF8();
      }
      case BOOLEAN, FLOAT, DOUBLE -> group.getValueToString(field, index);
    };
  }

  private static String whole(LogicalTypeAnnotation logical, long value) {
    if (logical instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(value).toString();
    }
    if (logical instanceof DecimalLogicalTypeAnnotation decimal) {
      return BigDecimal.valueOf(value, decimal.getScale()).toPlainString();
    }
    if (logical instanceof TimestampLogicalTypeAnnotation time) {
      ChronoUnit unit =
          switch (time.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
          };
      return Instant.EPOCH.plus(value, unit).toString();
    }
    return Long.toString(value);
  }

  /** A time as old writers have it: nanoseconds of a day, and the day by Julian count. */
  private static Instant julian(Binary value) {
    ByteBuffer bytes = value.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = bytes.getLong();
    LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, bytes.getInt());
    return Instant.EPOCH.plus(day.toEpochDay(), ChronoUnit.DAYS).plusNanos(nanos);
  }
}
