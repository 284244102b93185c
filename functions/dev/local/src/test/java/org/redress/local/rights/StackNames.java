package org.redress.local.rights;

import java.util.Optional;
import org.redress.engines.testing.TestStack;

/** Says of what a {@link TestStack} calls its parts what the template calls them. */
public record StackNames(String stack) {

  /** The same need of the template's resource. */
  public Need named(Need need) {
    return new Need(need.action(), resource(need), need.leadingKey(), need.prefix());
  }

  private String resource(Need need) {
    String service = need.action().substring(0, need.action().indexOf(':'));
    String rest = need.resource().startsWith(stack) ? need.resource().substring(stack.length()) : need.resource();
    return switch (service) {
      case "dynamodb" -> "CaseTable" + rest;
      case "sqs" -> queue(rest.substring(1));
      case "s3" -> bucket(rest, need.prefix()) + rest;
      case "kms" -> need.resource().contains("proof") ? "ProofKey" : "MacKey";
      case "ses" -> need.resource().replace("configuration-set/redress", "configuration-set/MailConfiguration");
      default -> need.resource();
    };
  }

  /** A test's stack has one bucket for all. */
  private static String bucket(String key, Optional<String> prefix) {
    boolean checkpoints = key.startsWith("/checkpoints/")
        || prefix.filter(one -> one.startsWith("checkpoints/")).isPresent();
    return checkpoints ? "CheckpointBucket" : "CaseBucket";
  }

  private static String queue(String name) {
    String plain = name.replaceFirst("-dead$", "");
    String title = switch (plain) {
      case "SCREENING" -> "Screening";
      case "REVIEW" -> "Review";
      case "NOTICE" -> "Notice";
      case "NOTICE_EVENT" -> "NoticeEvent";
      case "EVIDENCE" -> "Evidence";
      case "MAIL" -> "Mail";
      default -> throw new IllegalArgumentException("Nobody knows the queue " + name);
    };
    return title + (name.endsWith("-dead") ? "DeadLetters" : "Queue");
  }
}
