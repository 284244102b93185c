package org.redress.engines.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.redress.engines.Tables;
import org.redress.engines.faults.FaultKind;
import org.redress.engines.faults.FaultRates;
import org.redress.engines.ledger.CallLedger.Entry;
import org.redress.engines.testing.Engines;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@ExtendWith(Engines.class)
class CallLedgerTest {

  @Test
  void callsAndCapacityAreCountedByLabelServiceAndOperation(TestEngines engines) throws Exception {
    CallLedger ledger = new CallLedger();
    try (DynamoDbClient client = engines.dynamoDb(ledger); SqsClient queues = engines.sqs(ledger)) {
      Tables.create(client, "ledger");
      queues.createQueue(queue -> queue.queueName("ledger"));
      ledger.clear();

      CallLedger.labelled("submit-report", () -> {
        Tables.putItems(client, "ledger", 3);
        return queues.listQueues();
      });
      client.query(Tables.openWork("ledger"));

      assertThat(ledger.tallies()).containsOnlyKeys(new Entry("", "DynamoDb", "Query"),
          new Entry("submit-report", "DynamoDb", "PutItem"), new Entry("submit-report", "Sqs", "ListQueues"));
      Tally puts = ledger.tallies().get(new Entry("submit-report", "DynamoDb", "PutItem"));
      assertThat(puts.calls()).isEqualTo(3);
      assertThat(puts.attempts()).isEqualTo(3);
      assertThat(puts.writeUnits()).isGreaterThanOrEqualTo(3);
      assertThat(puts.readUnits()).isZero();
      assertThat(ledger.total().calls()).isEqualTo(5);
      assertThat(ledger.total().readUnits()).isPositive();
    }
  }

  @Test
  void theSdksRetriesCountAsAttemptsOfOneCall(TestEngines engines) {
    CallLedger ledger = new CallLedger();
    try (DynamoDbClient client = engines.dynamoDb(engines.faulty(FaultRates.only(FaultKind.THROTTLED, 2)), ledger)) {
      Tables.create(client, "ledger-retries");
      ledger.clear();

      Tables.putItems(client, "ledger-retries", 1);

      assertThat(ledger.total().calls()).isEqualTo(1);
      assertThat(ledger.total().attempts()).isEqualTo(3);
    }
  }

  @Test
  void anInstalledLedgerCountsUntilItsInstallationIsClosed(TestEngines engines) {
    CallLedger ledger = new CallLedger();
    try (SqsClient client = engines.sqs(new InstalledLedger())) {
      client.listQueues();
      try (InstalledLedger.Installation _ = InstalledLedger.install(ledger)) {
        client.listQueues();
        assertThatThrownBy(() -> InstalledLedger.install(new CallLedger())).isInstanceOf(IllegalStateException.class);
      }
      client.listQueues();
    }

    assertThat(ledger.total().calls()).isEqualTo(1);
  }
}
