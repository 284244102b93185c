package org.redress.caseworkaws.hints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.redress.casework.CaseId;
import org.redress.casework.Hints;
import org.redress.casework.NoticeId;
import org.redress.casework.evidence.EvidenceId;
import org.redress.casework.mail.MailId;
import org.redress.engines.testing.TestEngines;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** What every {@link Hints} must do. A hint may be doubled. */
abstract class HintsContract {

  private static final CaseId ID = new CaseId("7K2M9QXW4T");
  private static final int MAX_READS = 20;

  private final SqsClient sqs;
  private final String prefix = UUID.randomUUID().toString();
  private final Hints hints;

  HintsContract(TestEngines engines, SqsClient through) {
    sqs = engines.sqs();
    for (HintQueue queue : HintQueue.values()) {
      sqs.createQueue(create -> create.queueName(name(queue)));
    }
    hints = new SqsHints(through, this::url);
  }

  @Test
  void aCaseToBeScreenedIsHintedAtByItsIdAlone() {
    hints.screen(ID);

    assertThat(received(HintQueue.SCREENING)).isNotEmpty().allMatch("{\"case\":\"7K2M9QXW4T\"}"::equals);
  }

  @Test
  void aCaseToBeQueuedIsHintedAtByItsIdAlone() {
    hints.queue(ID);

    assertThat(received(HintQueue.REVIEW)).isNotEmpty().allMatch("{\"case\":\"7K2M9QXW4T\"}"::equals);
  }

  @Test
  void aNoticeToBeSentIsHintedAtByItsIdAlone() {
    hints.send(new NoticeId(ID, 3));

    assertThat(received(HintQueue.NOTICE)).isNotEmpty().allMatch("{\"case\":\"7K2M9QXW4T\",\"notice\":3}"::equals);
  }

  @Test
  void evidenceToBeSealedIsHintedAtByItsIdAlone() {
    hints.seal(new EvidenceId(ID, 3));

    assertThat(received(HintQueue.EVIDENCE)).isNotEmpty().allMatch("{\"case\":\"7K2M9QXW4T\",\"evidence\":3}"::equals);
  }

  @Test
  void aMailToBeTakenInIsHintedAtByItsIdAlone() {
    hints.takeIn(new MailId("o3vrnil0e2ic"));

    assertThat(received(HintQueue.MAIL)).isNotEmpty().allMatch("{\"mail\":\"o3vrnil0e2ic\"}"::equals);
  }

  @Test
  void aHintThatCannotBeGivenIsLeftToTheSweeper() {
    for (HintQueue queue : HintQueue.values()) {
      sqs.deleteQueue(delete -> delete.queueUrl(url(queue)));
    }

    assertThatCode(() -> {
      hints.screen(ID);
      hints.queue(ID);
      hints.send(new NoticeId(ID, 1));
      hints.seal(new EvidenceId(ID, 1));
    }).doesNotThrowAnyException();
  }

  private List<String> received(HintQueue queue) {
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < MAX_READS && bodies.isEmpty(); i++) {
      sqs.receiveMessage(receive -> receive.queueUrl(url(queue)).waitTimeSeconds(1))
          .messages()
          .stream()
          .map(Message::body)
          .forEach(bodies::add);
    }
    return bodies;
  }

  private String name(HintQueue queue) {
    return prefix + "-" + queue;
  }

  private String url(HintQueue queue) {
    return sqs.getQueueUrl(get -> get.queueName(name(queue))).queueUrl();
  }
}
