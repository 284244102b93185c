package org.redress.caseworkaws.table;

/** The names of attributes that keys, indexes and conditions use. The template declares the same. */
final class Names {

  static final String PK = "pk";
  static final String SK = "sk";
  static final String VERSION = "version";
  static final String COUNT = "count";

  static final String WORK_INDEX = "work";
  static final String WORK_KEY = "workKey";
  static final String WORK_ORDER = "workOrder";

  /** The clauses of which screening found something, which the index knows too. */
  static final String FOUND = "found";

  /** The tags of a case, which the index knows too. */
  static final String TAGGED = "tagged";

  static final String WAKE_INDEX = "wake";
  static final String WAKE_SHARD = "wakeShard";
  static final String WAKE_AT = "wakeAt";

  /** When DynamoDB may delete the item: its time to live, in seconds since 1970. */
  static final String EXPIRES_AT = "expiresAt";

  private Names() {}
}
