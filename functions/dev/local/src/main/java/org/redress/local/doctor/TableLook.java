package org.redress.local.doctor;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.caseworkaws.sdk.Clients;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** The case table, its indexes, and by its answer this machine's clock. */
final class TableLook {

  private static final Map<String, List<String>> INDEXES = Map.of(
      "work", List.of("workKey", "workOrder"), "wake", List.of("wakeShard", "wakeAt"));
  private static final String EXPIRES = "expiresAt";

  /** Leases and hints are told by the clock to the minute; AWS refuses calls from five minutes on. */
  private static final Duration MOST_SKEW = Duration.ofSeconds(20);

  private final Patient patient;

  TableLook(Patient patient) {
    this.patient = patient;
  }

  List<Finding> look() {
    String name = patient.setting("CASE_TABLE");
    List<Finding> findings = new ArrayList<>();
    try (DynamoDbClient client = Clients.patient(DynamoDbClient.builder()).build()) {
      DescribeTableResponse answer = client.describeTable(describe -> describe.tableName(name));
      findings.add(clock(answer, patient.wiring().clock().instant()));
      findings.add(table(answer.table()));
      INDEXES.keySet().stream().sorted().map(index -> index(answer.table(), index)).forEach(findings::add);
      if (!patient.local()) {
        findings.add(forgets(client.describeTimeToLive(ask -> ask.tableName(name)).timeToLiveDescription()));
        findings.add(
            backups(
                client.describeContinuousBackups(ask -> ask.tableName(name))
                    .continuousBackupsDescription()
                    .pointInTimeRecoveryDescription()
                    .pointInTimeRecoveryStatus()));
      }
    } catch (ResourceNotFoundException _) {
      findings.add(Finding.wrong("table", "there is no table " + name + ": deploy the stack again"));
    }
    return findings;
  }

  static Finding clock(DescribeTableResponse answer, Instant here) {
    Optional<Duration> skew = answer.sdkHttpResponse()
        .firstMatchingHeader("Date")
        .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
        .map(there -> Duration.between(there, here));
    return skew.map(
        by -> by.abs().compareTo(MOST_SKEW) <= 0
            ? Finding.right("clock", "within " + (by.abs().toSeconds() + 1) + " s of the system's")
            : Finding.wrong(
                "clock", "this machine's is " + by.abs().toSeconds() + " s " + (by.isNegative() ? "behind" : "ahead")
                    + ": set it by NTP, for times in the record are told by it"))
        .orElseGet(() -> Finding.right("clock", "the system does not tell its own"));
  }

  private static Finding table(TableDescription table) {
    if (table.tableStatus() != TableStatus.ACTIVE && table.tableStatus() != TableStatus.UPDATING) {
      return Finding.wrong("table", table.tableName() + " is " + table.tableStatusAsString() + ": wait, or restore it");
    }
    return keys(table.keySchema()).equals(List.of("pk", "sk"))
        ? Finding.right("table", table.tableName())
        : Finding.wrong("table", table.tableName() + " has other keys than pk and sk: it is none of Redress");
  }

  private static Finding index(TableDescription table, String name) {
    String about = "index " + name;
    Optional<GlobalSecondaryIndexDescription> index = table.globalSecondaryIndexes()
        .stream()
        .filter(one -> one.indexName().equals(name))
        .findFirst();
    if (index.isEmpty()) {
      return Finding.wrong(about, "is missing: deploy the stack again");
    }
    if (!keys(index.get().keySchema()).equals(Objects.requireNonNull(INDEXES.get(name)))) {
      return Finding.wrong(about, "has other keys than the template says: deploy the stack again");
    }
    return index.get().indexStatus() == IndexStatus.ACTIVE
        ? Finding.right(about, "active")
        : Finding.wrong(about, "is " + index.get().indexStatusAsString() + ": lists are not whole until it is active");
  }

  private static Finding forgets(TimeToLiveDescription description) {
    return description.timeToLiveStatus() == TimeToLiveStatus.ENABLED && EXPIRES.equals(description.attributeName())
        ? Finding.right("time to live", "on")
        : Finding.wrong("time to live", "is off: drafts and sessions are kept too long; deploy the stack again");
  }

  private static Finding backups(PointInTimeRecoveryStatus status) {
    return status == PointInTimeRecoveryStatus.ENABLED
        ? Finding.right("backups", "every moment of the last 35 days")
        : Finding.wrong("backups", "point-in-time recovery is off: deploy the stack again");
  }

  private static List<String> keys(List<KeySchemaElement> schema) {
    return schema.stream().map(KeySchemaElement::attributeName).collect(Collectors.toList());
  }
}
