package org.redress.caseworkaws.table;

import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Tells which faults of the table pass by themselves. */
final class Transience {

  private static final int SERVER_ERROR = 500;
  private static final String CONDITION = "ConditionalCheckFailed";
  private static final Set<String> PASSING = Set.of(
      "None", "TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

  private Transience() {}

  /** Whether a transaction was refused because one of its conditions failed, whatever else went wrong beside it. */
  static boolean isFailedCondition(TransactionCanceledException refusal) {
    return refusal.cancellationReasons().stream().anyMatch(reason -> CONDITION.equals(reason.code()));
  }

  static boolean isTransient(SdkException fault) {
    return switch (fault) {
      case TransactionCanceledException refusal -> refusal.cancellationReasons()
          .stream()
          .allMatch(reason -> PASSING.contains(String.valueOf(reason.code())));
      case TransactionConflictException _,TransactionInProgressException _ -> true;
      case AwsServiceException refusal -> refusal.isThrottlingException() || refusal.statusCode() >= SERVER_ERROR;
      // No answer: the network, or a time-out.
      default -> true;
    };
  }
}
