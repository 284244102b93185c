package org.redress.local.rights;

import java.util.Optional;

/**
 * A right that a call needs, and what a policy's conditions may ask about it.
 *
 * @param action as IAM names it, such as {@code dynamodb:PutItem}
 * @param resource where it is done, in the engines' own names
 * @param leadingKey of an item, for DynamoDB
 * @param prefix of a list, for S3
 */
public record Need(String action, String resource, Optional<String> leadingKey, Optional<String> prefix)
    implements
      Comparable<Need> {

  static Need of(String action, String resource) {
    return new Need(action, resource, Optional.empty(), Optional.empty());
  }

  static Need ofItem(String action, String resource, String leadingKey) {
    return new Need(action, resource, Optional.of(leadingKey), Optional.empty());
  }

  static Need ofList(String action, String resource, String prefix) {
    return new Need(action, resource, Optional.empty(), Optional.of(prefix));
  }

  @Override
  public int compareTo(Need other) {
    return toString().compareTo(other.toString());
  }
}
