package org.redress.screening.personal;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of personal data, the more telling first: where two claim the same characters, the first has them. */
enum DataKind {
  DRIVING_LICENCE("driving-licence"),
  NINO("nino"),
  EMAIL("email"),
  CARD("card"),
  IP("ip"),
  NHS("nhs"),
  PHONE(
      "phone"),
  PASSPORT("passport"),
  PLATE(
      "plate"),
  POSTCODE("postcode"),
  ADDRESS("address"),
  WORKPLACE("workplace"),
  SCHOOL("school");

  private final String label;

  DataKind(String label) {
    this.label = label;
  }

  /** What data files and spans call it. */
  String label() {
    return label;
  }

  static Optional<DataKind> of(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }

  /** Whether it is a place in somebody's life, which is told in words and may hold other data. */
  boolean isPlace() {
    return this == WORKPLACE || this == SCHOOL;
  }
}
