package org.newsprint.table;

import java.io.Serializable;

/**
 * How a column's values come about and what may be done with them.
 *
 * @param unit what one of it is, with its range where it has one
 * @param formula how it follows from the articles or from other columns; empty where nobody says
 * @param additivity whether it adds up over rows
 * @param addsOver over which rows it adds up; empty unless that is only some
 * @param notFor what it must not be used for; empty where nobody says
 */
public record Usage(
    String unit, String formula, Additivity additivity, String addsOver, String notFor)
    implements Serializable {
  public Usage {
    if (addsOver.isEmpty() == (additivity == Additivity.SEMI_ADDITIVE)) {
      throw new IllegalArgumentException(
          "a column says over which rows it adds up if and only if it is semi-additive");
    }
  }

  static Usage of(ColumnType type, boolean additive) {
    return new Usage(
        defaultUnit(type), "", additive ? Additivity.ADDITIVE : Additivity.NOT_ADDITIVE, "", "");
  }

  private static String defaultUnit(ColumnType type) {
    return switch (type) {
      case STRING -> "text";
      case BOOLEAN -> "true or false";
      case TIMESTAMP -> "moment, UTC, to the microsecond";
      case DATE -> "day, UTC";
      case LONG, DOUBLE -> "";
    };
  }

  Usage withUnit(String other) {
    return new Usage(other, formula, additivity, addsOver, notFor);
  }

  Usage withFormula(String other) {
    return new Usage(unit, other, additivity, addsOver, notFor);
  }

  Usage addingOver(String rows) {
    return new Usage(unit, formula, Additivity.SEMI_ADDITIVE, rows, notFor);
  }

  Usage withNotFor(String other) {
    return new Usage(unit, formula, additivity, addsOver, other);
  }
}
